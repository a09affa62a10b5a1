/**
 * Selectors that `idc suggest selectors` offers for what import writes of random organizations: they change nothing today. And what import
 * writes is laid out as fmt lays it out. `IDC_SUGGESTIONS` is how many organizations, `IDC_SEED` the first seed.
 */
import { beforeAll, expect, test } from "vitest";
import { wholeSchema } from "../../src/cli/starter-schema.ts";
import { type Suggestion, suggestSelectors } from "../../src/core/adopt/suggest.ts";
import { type Shapes, shapesIn } from "../../src/core/document/shapes.ts";
import { liveIn } from "../../src/core/model/snapshot.ts";
import { selectorOf } from "../../src/core/select/selectors.ts";
import { makeRandom } from "../../src/emulator/base/random.ts";
import { formatYaml } from "../../src/io/config/layout/format-yaml.ts";
import { withSelectors } from "../../src/io/config/selector-edits.ts";
import { plan } from "../core/live.ts";
import { emulate } from "./emulated.ts";
import { grownOrganization, MANAGEMENT } from "./grown-organization.ts";
import { checked, filesIn, imported, snapshotIn, type Written } from "./imported.ts";

const ORGANIZATIONS = Number(process.env.IDC_SUGGESTIONS ?? 40);
const FIRST = Number(process.env.IDC_SEED ?? 1);

let shapes: Shapes;
beforeAll(async () => {
  shapes = shapesIn(JSON.parse(await wholeSchema()));
});

async function storyOf(seed: number) {
  const random = makeRandom(seed);
  const snapshot = await snapshotIn(emulate(grownOrganization(seed), seed), MANAGEMENT, 100);
  const { draft } = await imported(snapshot, { includeUsers: random.below(2) === 0 });
  const files = filesIn(draft);
  return {
    live: liveIn(snapshot),
    files: {
      ...files,
      "idc.yaml": files["idc.yaml"]!.replace("observe", "full").replace("# protected: []", "protected: []"),
    },
  };
}

/** All of them, from the end of each file. */
function taken(files: Written, suggestions: readonly Suggestion[]): Written {
  const after: Record<string, string> = { ...files };
  for (const { at, accountSet, text } of [...suggestions].reverse()) {
    const member = accountSet === undefined ? "accounts" : "include";
    const made = withSelectors(at.file, after[at.file]!, [{ line: at.line, column: at.column, member, text }]);
    expect([at, made === undefined]).toEqual([at, false]);
    after[at.file] = made!;
  }
  return after;
}

const laidOut = (files: Written) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(".yaml"))
    .flatMap(([path, text]) => {
      const made = formatYaml(path, text, shapes);
      return "text" in made && made.text === text ? [] : [path];
    });

type Suggest = typeof suggestSelectors;

/** What is suggested for an organization, held to the law. */
async function expectSame(seed: number, suggest: Suggest): Promise<readonly Suggestion[]> {
  const { live, files } = await storyOf(seed);
  expect([seed, laidOut(files)]).toEqual([seed, []]);
  const before = await checked(files);
  const suggestions = suggest(before, live.organization);
  const after = await checked(taken(files, suggestions));
  const [was, is] = [selectorOf(before, live.organization), selectorOf(after, live.organization)];
  expect([seed, after.rules.map(({ accounts }) => is(accounts))]).toEqual([
    seed,
    before.rules.map(({ accounts }) => was(accounts)),
  ]);
  const { plan: made } = plan(after, live, { past: [before] });
  expect([seed, made.changes.map(({ action, key }) => `${action} ${key}`)]).toEqual([seed, []]);
  expect(suggest(after, live.organization)).toEqual([]);
  return suggestions;
}

test("suggestions that are taken leave every rule its accounts, and the plan empty", { timeout: 300_000 }, async () => {
  const all: Suggestion[] = [];
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed += 1) {
    for (const one of await expectSame(seed, suggestSelectors)) all.push(one);
  }
  expect(all.length).toBeGreaterThan(ORGANIZATIONS / 4);
  expect(all.filter(({ tomorrow }) => tomorrow.length > 0)).not.toEqual([]);
});

test("a suggestion that takes in more than the list is caught", { timeout: 300_000 }, async () => {
  const more: Suggest = (config, organization) =>
    suggestSelectors(config, organization).map((one) => ({ ...one, text: "{all: true, restricted: true}" }));
  const caught: number[] = [];
  for (let seed = 1; seed <= 10; seed += 1) await expectSame(seed, more).catch(() => caught.push(seed));
  expect(caught).not.toEqual([]);
});
