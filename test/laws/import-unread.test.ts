/**
 * Imports of what could be read in part: any one read denied, or a random part of a snapshot unknown. What was not read is never taken for
 * absent, whatever a later run in mode full reads. `IDC_IMPORTS` is how many organizations, `IDC_SEED` the first seed.
 */
import { expect, test } from "vitest";
import { type Key, matchesPattern, nameOf } from "../../src/core/base/key.ts";
import { needIn } from "../../src/core/base/need.ts";
import { readSnapshot } from "../../src/core/live/saved-snapshot.ts";
import type { Unknown } from "../../src/core/model/resource.ts";
import { liveIn, type Snapshot } from "../../src/core/model/snapshot.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { renderJson } from "../../src/render/text.ts";
import type { Imported } from "../../src/stages/import.ts";
import { NOW, plan } from "../core/live.ts";
import { type Asked, type Emulated, emulate } from "./emulated.ts";
import { readOf } from "./failing-reads.ts";
import { grownOrganization, MANAGEMENT } from "./grown-organization.ts";
import { assignmentsIn, checked, documentsIn, filesIn, imported, rowsIn, snapshotIn, UNTIL } from "./imported.ts";

const ORGANIZATIONS = Number(process.env.IDC_IMPORTS ?? 8);
const FIRST = Number(process.env.IDC_SEED ?? 1);
const PAGE = 100;

const noted = (seed: number, what: string) => `seed ${seed}, ${what}`;
const isOf = (kind: string) => (found: { readonly kind: string }) => found.kind === kind;
const changesIn = ({ changes }: { readonly changes: readonly { readonly action: string; readonly key: Key }[] }) =>
  changes.map(({ action, key }) => `${action} ${key}`);

/** A plan in mode full of somebody who may read everything: the first, one that remembers, and one when nobody kept a day in mind. */
async function expectHarmless({ draft }: Imported, whole: Snapshot, what: string): Promise<void> {
  const files = filesIn(draft);
  const settings = files["idc.yaml"]!.replace(/^mode: observe.*$/m, "mode: full").replace(
    "# protected: []",
    "protected: []",
  );
  const config = await checked({ ...files, "idc.yaml": settings });
  const live = liveIn(whole);
  for (const past of [[], [config], [config, config]])
    expect([what, changesIn(plan(config, live, { past }).plan)]).toEqual([what, []]);
  const later = plan(config, live, { past: [config], today: UNTIL }).plan;
  const unasked = later.changes.filter(({ verdict }) => verdict !== "ask" && verdict !== "deny");
  expect([what, changesIn({ changes: unasked })]).toEqual([what, []]);
}

/** All that is declared is there, and a list of members is all of them. */
function expectWithin({ draft }: Imported, whole: Snapshot, what: string): void {
  const files = filesIn(draft);
  const live = new Set(rowsIn(whole).map(({ line }) => line));
  expect([what, assignmentsIn(files).filter((line) => !live.has(line))]).toEqual([what, []]);
  for (const { kind, name, members } of documentsIn(files)) {
    if (kind !== "Group" || members === undefined) continue;
    const own = whole.resources.filter(isOf("GroupMembership")).map(({ spec }) => spec as Record<string, string>);
    const there = own.filter(({ group }) => group === name).map(({ member }) => member);
    expect([what, name, [...(members as string[])].sort()]).toEqual([what, name, there.sort()]);
  }
}

/** Each object is declared, left with its name, or among what is said to be unknown. */
function expectTold({ draft }: Imported, whole: Snapshot, unknown: readonly Unknown[], what: string): void {
  const documents = documentsIn(filesIn(draft));
  const isUnknown = (key: Key) => unknown.some(({ pattern }) => matchesPattern(pattern, key));
  for (const [kind, noun] of [
    ["PermissionSet", "permission set"],
    ["Group", "group"],
    ["User", "user"],
  ] as const) {
    const declared = documents.filter(isOf(kind)).map(({ name, userName }) => String(userName ?? name));
    const left = draft.leftOut.filter((one) => one.kind === noun).flatMap(({ names }) => names);
    const said = new Set([...declared, ...left]);
    const keys = whole.resources.filter(isOf(kind)).map(({ key }) => key);
    expect([what, keys.filter((key) => !said.has(nameOf(key)) && !isUnknown(key))]).toEqual([what, []]);
  }
  for (const { kind, name, members } of documents) {
    if (kind !== "Group" || members !== undefined) continue;
    const lists = draft.leftOut.filter((one) => one.kind === "member list" && one.names.includes(String(name)));
    expect([what, name, lists.length]).toEqual([what, name, 1]);
  }
  const memberLists = draft.leftOut.filter((one) => one.kind === "member list" && /could not be read/.test(one.why));
  const partly = draft.leftOut.filter(({ why }) => /could be read/.test(why));
  for (const { why } of [...memberLists, ...partly]) expect([what, needIn(why)]).toEqual([what, expect.any(String)]);
}

async function expectLaw(seen: Snapshot, whole: Snapshot, includeUsers: boolean, what: string): Promise<void> {
  const made = await imported(seen, { includeUsers });
  const errors = made.diagnostics.filter(({ severity }) => severity === "error");
  expect([what, errors.map(({ code, summary }) => `${code} ${summary}`)]).toEqual([what, []]);
  expect([what, changesIn(made.plan!)]).toEqual([what, []]);
  expectWithin(made, whole, what);
  expectTold(made, whole, seen.unknown, what);
  await expectHarmless(made, whole, what);
}

const denied = ({ service, operation }: Asked) => {
  const prefix = service === "sso-admin" ? "sso" : service;
  return new CallError(service, operation, "AccessDeniedException", "not authorized", {
    status: 400,
    iamPrefix: prefix,
  });
};

/** What is seen where some reads are denied; undefined where there is nothing to import from then. */
async function seenWithout(emulated: Emulated, isDenied: (asked: Asked) => boolean): Promise<Snapshot | undefined> {
  const before = (asked: Asked) => {
    if (isDenied(asked)) throw denied(asked);
  };
  try {
    return await snapshotIn(emulated, MANAGEMENT, PAGE, { before });
  } catch (error) {
    expect(error).toBeInstanceOf(CallError);
    return undefined;
  }
}

async function wholeOf(seed: number) {
  const emulated = emulate(grownOrganization(seed), seed);
  const reads = new Map<string, Asked>();
  const before = (asked: Asked) => void reads.set(readOf(asked), asked);
  return { emulated, whole: await snapshotIn(emulated, MANAGEMENT, PAGE, { before }), reads: [...reads.values()] };
}

test("with any one action denied, and with any one read", { timeout: 600_000 }, async () => {
  const partly = new Set<string>();
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const { emulated, whole, reads } = await wholeOf(seed);
    const random = makeRandom(seed);
    const actionOf = ({ service, operation }: Asked) => `${service} ${operation}`;
    for (const action of new Set(reads.map(actionOf))) {
      const one = readOf(random.one(reads.filter((asked) => actionOf(asked) === action)));
      for (const isDenied of [(asked: Asked) => actionOf(asked) === action, (asked: Asked) => readOf(asked) === one]) {
        const seen = await seenWithout(emulated, isDenied);
        if (seen === undefined) continue;
        if (seen.unknown.length > 0) partly.add(action);
        await expectLaw(seen, whole, random.below(3) === 0, noted(seed, `without ${action}`));
      }
    }
  }
  // The law is about something.
  expect(partly.size).toBeGreaterThanOrEqual(10);
});

const REASON = "denied (needs sso:SomeRead)";

/** A key as it may be said to be unknown: by itself, or with some of its parts as anything. */
function patternOver(key: Key, random: Random): string {
  const [kind, ...parts] = key.split("/");
  if (parts.length === 1) return random.below(4) === 0 ? `${kind}/*` : key;
  return [kind, ...parts.map((part) => (random.below(3) === 0 ? "*" : part))].join("/");
}

/** Some of what there is was not read, nor what cannot be without it. */
function halfKnown(whole: Snapshot, random: Random): Snapshot {
  const share = random.one([2, 10, 40]);
  const hidden = new Set(whole.resources.filter(() => random.below(100) < share).map(({ key }) => key));
  const dependants = whole.resources.filter((one) => {
    const parents = kinds.get(one.kind)?.parents(one.spec) ?? [];
    return parents.some((key) => hidden.has(key));
  });
  for (const { key } of dependants) hidden.add(key);
  const unknown = [...hidden].map((key) => ({ pattern: patternOver(key, random), reason: REASON }));
  const seen = { ...whole, resources: whole.resources.filter(({ key }) => !hidden.has(key)), unknown };
  const taken = readSnapshot(renderJson(seen), Date.parse(NOW), kinds);
  if ("problem" in taken) throw new Error(taken.problem);
  return taken;
}

test("with a random part of a snapshot unknown", { timeout: 600_000 }, async () => {
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const { whole } = await wholeOf(seed);
    const random = makeRandom(seed);
    for (let round = 1; round <= 8; round++) {
      const seen = halfKnown(whole, random);
      await expectLaw(seen, whole, random.below(3) === 0, noted(seed, `round ${round}`));
    }
  }
});
