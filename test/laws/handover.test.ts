/**
 * What a state of Terraform manages, made a config by `idc import --from-terraform`: exactly that, and Terraform lets go of exactly that.
 * `IDC_HANDOVERS` is how many organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { expect, test } from "vitest";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { resolve } from "../../src/core/desired/resolve.ts";
import { readState } from "../../src/core/emit/state/state.ts";
import type { Config } from "../../src/core/model/config.ts";
import { liveIn, type Snapshot } from "../../src/core/model/snapshot.ts";
import { firstSeenIn } from "../../src/core/plan/open/first-seen.ts";
import { makeRandom } from "../../src/emulator/base/random.ts";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { importState, type StateImported } from "../../src/stages/import-state.ts";
import { memorySource } from "../config/memory-source.ts";
import { plan, sha256, TODAY } from "../core/live.ts";
import { emulate } from "./emulated.ts";
import { grownOrganization, MANAGEMENT } from "./grown-organization.ts";
import { checked, filesIn, NAME, snapshotIn, type Written } from "./imported.ts";
import { type Managed, managedState, partsOf, shownState } from "./managed-state.ts";

const ORGANIZATIONS = Number(process.env.IDC_HANDOVERS ?? 60);
const FIRST = Number(process.env.IDC_SEED ?? 1);

interface Story {
  readonly seed: number;
  readonly snapshot: Snapshot;
  readonly managed: readonly Managed[];
  readonly imported: StateImported;
  readonly files: Written;
}

const stories = new Map<number, Promise<Story>>();

function storyOf(seed: number): Promise<Story> {
  const known = stories.get(seed) ?? handedStory(seed);
  stories.set(seed, known);
  return known;
}

/** As the command does it, but for the folder. */
function handed(snapshot: Snapshot, managed: readonly Managed[], files: Written, existing?: Config) {
  const state = readState(shownState(managed));
  if ("problem" in state) throw new Error(state.problem);
  const ports = { today: TODAY, parse: parseOnce(), sha256, kinds: undefined };
  const folder = { source: memorySource(files), paths: Object.keys(files), folder: "." };
  return importState({ snapshot, state, existing, name: NAME, ...folder }, ports as never);
}

async function handedStory(seed: number): Promise<Story> {
  const random = makeRandom(seed);
  const snapshot = await snapshotIn(emulate(grownOrganization(seed), seed), MANAGEMENT, 100);
  const managed = managedState(snapshot, random, random.one([30, 80, 97, 100]));
  const imported = await handed(snapshot, managed, {});
  return { seed, snapshot, managed, imported, files: filesIn(imported.draft) };
}

const configOf = ({ imported: { config } }: Story): Config => config!;

/** What the config has AWS hold: by the state's keys. */
function declaredIn(story: Story): readonly string[] {
  const directory = directoryOf(liveIn(story.snapshot));
  return [...resolve(configOf(story), directory, kinds, { today: TODAY }).resources.keys()].sort();
}

/** Neither a change nor anything that a later run would take away. */
async function expectNoChange({ imported: { diagnostics, plan: made } }: Story): Promise<void> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, summary, at }) => `${at?.file} ${code} ${summary}`)).toEqual([]);
  expect(made!.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
  expect(firstSeenIn(made!)).toEqual([]);
}

async function expectExact(story: Story): Promise<void> {
  const { managed, imported } = story;
  const { taken, kept, gone, blocks } = imported.lettingGo;
  const addresses = managed.map(({ address }) => address).sort();
  expect([...taken, ...kept.map(({ address }) => address), ...gone].sort()).toEqual(addresses);
  expect(gone).toEqual([]);
  const isTaken = new Set(taken);
  const keys = new Set(managed.filter(({ address }) => isTaken.has(address)).map(({ key }) => key));
  expect(declaredIn(story)).toEqual([...keys].sort());
  // Of what is declared the state manages every part.
  const parts = partsOf(story.snapshot);
  const whole = [...keys].filter((key) => managed.filter((one) => one.key === key).length < parts.get(key)!);
  expect(whole).toEqual([]);
  // No instance of a block that goes stays, and none of one that stays goes.
  const blockOf = (address: string) => address.replace(/\[[^\]]*\]/g, "");
  expect([...new Set(taken.map(blockOf))].sort()).toEqual(blocks);
  const going = new Set(blocks);
  expect(kept.filter(({ address }) => going.has(blockOf(address)))).toEqual([]);
}

/** Whoever applies it in mode full, the first time or a later one, changes nothing. */
async function expectHarmless({ snapshot, files }: Story): Promise<void> {
  const full = files["idc.yaml"]!.replace(/^mode: observe.*$/m, "mode: full").replace(
    "# protected: []",
    "protected: []",
  );
  const config = await checked({ ...files, "idc.yaml": full });
  for (const past of [[], [config]]) {
    const { plan: made } = plan(config, liveIn(snapshot), { past });
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
    expect(firstSeenIn(made)).toEqual([]);
  }
}

/** What was written says all of it already, and Terraform is told the same. */
async function expectSameAgain(story: Story): Promise<void> {
  const { snapshot, managed, files, imported } = story;
  if (imported.lettingGo.taken.length === 0) return;
  const again = await handed(snapshot, managed, files, configOf(story));
  await expectNoChange({ ...story, imported: again });
  expect(filesIn(again.draft)).toEqual({});
  expect(again.lettingGo.taken).toEqual(imported.lettingGo.taken);
  expect(again.lettingGo.blocks).toEqual(imported.lettingGo.blocks);
}

async function expectAll(what: (story: Story) => Promise<void>): Promise<void> {
  const failures: string[] = [];
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    try {
      await what(await storyOf(seed));
    } catch (error) {
      failures.push(`seed ${seed}: ${(error as Error).message.slice(0, 600)}`);
    }
  }
  expect(failures).toEqual([]);
}

test("is what is live: no change, and nothing to be taken away later", () => expectAll(expectNoChange));
test("is exactly what the state manages, whole block by whole block", () => expectAll(expectExact));
test("does no harm in mode full", () => expectAll(expectHarmless));
test("is not written twice", () => expectAll(expectSameAgain));
test("is something: not all is kept back", async () => {
  let taken = 0;
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    taken += (await storyOf(seed)).imported.lettingGo.taken.length;
  }
  expect(taken).toBeGreaterThan(ORGANIZATIONS * 5);
});
