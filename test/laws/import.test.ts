/**
 * What is live, made a config by `idc import`. `IDC_IMPORTS` is how many organizations, `IDC_SEED` the first seed; a failure names its
 * own.
 */
import { expect, test } from "vitest";
import { readSnapshot } from "../../src/core/live/saved-snapshot.ts";
import { liveIn, type Snapshot } from "../../src/core/model/snapshot.ts";
import { makeRandom } from "../../src/emulator/base/random.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { renderJson } from "../../src/render/text.ts";
import { NOW, plan } from "../core/live.ts";
import { emulate } from "./emulated.ts";
import { grownOrganization, MANAGEMENT } from "./grown-organization.ts";
import { halfWritten } from "./half-written.ts";
import {
  assignmentsIn,
  checked,
  countOf,
  documentsIn,
  filesIn,
  imported,
  leftOf,
  rowsIn,
  snapshotIn,
  UNTIL,
  type Written,
} from "./imported.ts";

const ORGANIZATIONS = Number(process.env.IDC_IMPORTS ?? 60);
const FIRST = Number(process.env.IDC_SEED ?? 1);

/** So much of what is wrong is shown for each. */
const TOLD = 400;

interface Story {
  readonly seed: number;
  readonly snapshot: Snapshot;
  readonly includeUsers: boolean;
  readonly files: Written;
}

const stories = new Map<number, Promise<Story>>();

/** Imported once for all laws. */
function storyOf(seed: number): Promise<Story> {
  const known = stories.get(seed) ?? importedStory(seed);
  stories.set(seed, known);
  return known;
}

async function importedStory(seed: number): Promise<Story> {
  const random = makeRandom(seed);
  const fresh = await snapshotIn(emulate(grownOrganization(seed), seed), MANAGEMENT, random.one([2, 5, 100]));
  const snapshot = readSnapshot(renderJson(fresh), Date.parse(NOW), kinds);
  if ("problem" in snapshot) throw new Error(snapshot.problem);
  const includeUsers = random.below(3) === 0;
  const { draft, plan: made, diagnostics } = await imported(snapshot, { includeUsers });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, summary, at }) => `${at?.file} ${code} ${summary}`)).toEqual([]);
  expect(made?.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
  const files = filesIn(draft);
  // From AWS it is the same as from the file.
  if (seed % 4 === 0) expect(filesIn((await imported(fresh, { includeUsers })).draft)).toEqual(files);
  // What the rules mean is live, each once, and with what is left it is all.
  const meant = assignmentsIn(files);
  const live = new Set(rowsIn(snapshot).map(({ line }) => line));
  expect(meant.filter((line) => !live.has(line))).toEqual([]);
  expect(new Set(meant).size).toBe(meant.length);
  expect(meant.length).toBe(draft.assignments);
  expect(draft.assignments + leftOf(draft, "assignment")).toBe(live.size);
  const documents = documentsIn(files);
  for (const [kind, word] of [
    ["PermissionSet", "permission set"],
    ["Group", "group"],
    ["User", "user"],
  ] as const) {
    const declared = documents.filter((one) => one.kind === kind).length;
    expect([kind, declared + leftOf(draft, word)]).toEqual([kind, countOf(snapshot, kind)]);
  }
  return { seed, snapshot, includeUsers, files };
}

const inMode = (files: Written, mode: string): Written => ({
  ...files,
  "idc.yaml": files["idc.yaml"]!.replace(/^mode: observe.*$/m, `mode: ${mode}`).replace(
    "# protected: []",
    "protected: []",
  ),
});

/** Neither the first run nor one that remembers an earlier one. */
async function expectHarmless({ snapshot, files }: Story): Promise<void> {
  const config = await checked(inMode(files, "full"));
  const live = liveIn(snapshot);
  for (const past of [[], [config]]) {
    const { plan: made } = plan(config, live, { past });
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
  }
  // What is uncovered on the day that nobody kept in mind waits for a person.
  const { plan: later } = plan(config, live, { past: [config], today: UNTIL });
  const unasked = later.changes.filter(({ verdict }) => verdict !== "ask" && verdict !== "deny");
  expect(unasked.map(({ verdict, action, key }) => `${verdict} ${action} ${key}`)).toEqual([]);
}

async function expectNothingToAdd({ snapshot, files, includeUsers }: Story): Promise<void> {
  const { draft, plan: made } = await imported(snapshot, { files, includeUsers });
  expect([filesIn(draft), draft.assignments, made?.changes]).toEqual([{}, 0, []]);
}

/** Only the rest is added, no file is written over, and then it is all again. */
async function expectTheRest({ seed, snapshot, files, includeUsers }: Story): Promise<void> {
  const half = halfWritten(files, makeRandom(seed));
  const { draft, plan: made, diagnostics } = await imported(snapshot, { files: half, includeUsers });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(made?.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
  const added = filesIn(draft);
  const taken = Object.keys(half).map((path) => path.toLowerCase());
  expect(Object.keys(added).filter((path) => taken.includes(path.toLowerCase()))).toEqual([]);
  const [before, now] = [assignmentsIn(files), assignmentsIn({ ...half, ...added })];
  expect([...now].sort()).toEqual([...before].sort());
  expect(objectsIn({ ...half, ...added })).toEqual(objectsIn(files));
}

const objectsIn = (files: Written) =>
  documentsIn(files)
    .filter(({ kind }) => kind !== "Assignments" && kind !== "AccountSet")
    .map(({ kind, name, userName }) => `${kind}/${userName ?? name}`)
    .sort();

/** All of them are tried: what many fail at is seen to be one thing. */
async function expectAll(what: (story: Story) => Promise<void>): Promise<void> {
  const failures: string[] = [];
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    try {
      await what(await storyOf(seed));
    } catch (error) {
      const { message, actual } = error as Error & { actual?: unknown };
      failures.push(`seed ${seed}: ${message} ${actual === undefined ? "" : JSON.stringify(actual).slice(0, TOLD)}`);
    }
  }
  expect(failures).toEqual([]);
}

test("is what is live", { timeout: 600_000 }, () => expectAll(async () => {}));
test("does no harm in mode full", { timeout: 600_000 }, () => expectAll(expectHarmless));
test("is added to what says part of it", { timeout: 600_000 }, () => expectAll(expectTheRest));
test("is not added twice", { timeout: 600_000 }, () => expectAll(expectNothingToAdd));
