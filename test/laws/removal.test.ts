/**
 * Laws of removal, tried with random organizations, which hold much that nobody declared, and random documents taken out of a config.
 *
 * - What goes is what these documents declared and no other one declares, all of it and nothing else; nobody else is without access
 *   for a moment, nobody is given any; and the next plan is empty. What others' assignments hang on stays, and is refused.
 *
 * - Where what earlier runs did is not known, or what is said of it is not to be believed, nothing is taken from anybody without a
 *   person until a run completes, whoever clicked what meanwhile.
 *
 * `IDC_RUNS` is how often each is tried. A failure prints its seed and path, which `IDC_SEED` and `IDC_PATH` try again.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";
import type { Moment } from "../chaos/reference.ts";
import { contentOf } from "./content.ts";
import { WAYS } from "./doubted.ts";
import { lineOf } from "./random-config.ts";
import { settled, type Trial } from "./removal-run.ts";
import { declaredBy, type Removal, removal } from "./removed-documents.ts";
import { withoutMark } from "./trial.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 20);

const { IDC_SEED, IDC_PATH } = process.env;
const REPLAY = {
  ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
  ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
};

const TIMEOUT = { timeout: 600_000 + RUNS * 100_000 };
const HOW = { numRuns: RUNS, endOnFailure: process.env.IDC_SHRINK === undefined, ...REPLAY };

/** All that there is, as lines: rows in closed accounts by ids, since nobody can take them away. */
function thereIn({ users, groups, permissionSets, assignments, accounts }: EmulatorState): readonly string[] {
  const open = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  return [
    ...users.map(({ UserName }) => `user ${UserName}`),
    ...groups.flatMap(({ DisplayName, members }) => [
      `group ${DisplayName}`,
      ...members.map((member) => `member ${DisplayName} ${member}`),
    ]),
    ...permissionSets.map(({ Name }) => `set ${Name}`),
    ...assignments.map((row) =>
      open.has(row.account) ? `row ${lineOf(row)}` : `closed ${lineOf({ ...row, principal: row.principalId })}`,
    ),
  ];
}

function lacking(lines: Iterable<string>, there: Iterable<string>): readonly string[] {
  const known = new Set(there);
  return [...lines].filter((line) => !known.has(line)).sort();
}

/** What assignments hang on that are nobody's here: AWS would leave them without a principal, or does not delete it. */
function isHeld(line: string, dropped: readonly string[], rows: readonly string[]): boolean {
  const [kind, name] = line.split(" ");
  // Who is in a group that is to go, and stays, is in it as before.
  if (kind === "member") return dropped.includes(`group ${name}`) && isHeld(`group ${name}`, dropped, rows);
  return rows.some((row) => {
    const [what, set, type, principal] = row.split(" ");
    if (kind === "set") return (what === "row" || what === "closed") && set === name;
    return what === "row" && type === kind?.toUpperCase() && principal === name;
  });
}

/** Where somebody or some group is gone, so are memberships, whoever declared them. */
function wentAlong(line: string, gone: readonly string[]): boolean {
  const [kind, group, member] = line.split(" ");
  return kind === "member" && (gone.includes(`group ${group}`) || gone.includes(`user ${member}`));
}

/** Nobody is at any moment without a place that they have before and after, or has one that they have neither before nor after. */
function expectSteady(moments: readonly Moment[]): void {
  const [before, after] = [moments[0]!.people, moments.at(-1)!.people];
  const kept = [...before.keys()].filter((place) => after.has(place));
  for (const { people, entry } of moments) {
    const problems = [...lacking(kept, people.keys()), ...lacking(people.keys(), before.keys())];
    expect(problems, `${entry?.sequence} ${entry?.operation}`).toEqual([]);
  }
}

const openOf = (outcome: Outcome | undefined) => outcome?.results.filter(({ state }) => state !== "done") ?? [];

async function expectExact(trial: Trial, { organization, config, next }: Removal): Promise<readonly string[]> {
  trial.moments();
  const before = trial.emulator.state();
  expect((await trial.plan()).changes).toEqual([]);
  await trial.commit(next);
  const { outcome } = await trial.apply();
  const after = trial.emulator.state();
  const [had, has] = [thereIn(before), thereIn(after)];

  const gone = lacking(had, has);
  const dropped = lacking(declaredBy(config, organization), declaredBy(next, organization));
  const toGo = dropped.filter((line) => !isHeld(line, dropped, has));
  expect(lacking(toGo, gone)).toEqual([]);
  expect(lacking(gone, toGo).filter((line) => !wentAlong(line, gone))).toEqual([]);
  expect(lacking(has, had)).toEqual([]);
  const kept = before.permissionSets.filter(({ Name }) => !gone.includes(`set ${Name}`));
  expect(after.permissionSets.map(withoutMark)).toEqual(kept.map(withoutMark));
  expectSteady(trial.moments());

  const reasons = openOf(outcome).map(({ reason = "" }) => reason);
  expect(reasons.filter((reason) => !/^refused: .* (of|to) it would/.test(reason))).toEqual([]);
  expect((await trial.plan()).changes.map(({ key }) => key)).toEqual(openOf(outcome).map(({ key }) => key));
  return gone;
}

test("what goes is what the documents declared that went, nothing more and nothing less", TIMEOUT, async () => {
  const gone: string[] = [];
  const body = (one: Removal) => settled(one, async (trial) => void gone.push(...(await expectExact(trial, one))));
  await fc.assert(fc.asyncProperty(removal, body), HOW);
  // What never happens proves nothing.
  const sorts = new Set(gone.map((line) => line.split(" ")[0]));
  if (RUNS >= 20) expect([...sorts].sort()).toEqual(["group", "member", "row", "set", "user"]);
});

/** Somebody clicks together a grant, a membership and a policy that nobody declared. */
async function clickAround({ emulator }: Trial, { config }: Removal): Promise<void> {
  const { accounts, permissionSets, groups, users } = emulator.state();
  const [set, group, user] = [config.sets[0]?.name, groups[0]?.DisplayName, users[0]?.UserName];
  if (set === undefined || group === undefined || user === undefined) return;
  if (!permissionSets.some(({ Name }) => Name === set)) return;
  const row = { PermissionSetName: set, GroupName: group, TargetId: accounts[1]!.id };
  await emulator.console("CreateAccountAssignment", row).catch(() => {});
  await emulator.console("CreateGroupMembership", { GroupName: group, UserName: user }).catch(() => {});
  const ManagedPolicyArn = "arn:aws:iam::aws:policy/IAMFullAccess";
  await emulator.console("AttachManagedPolicyToPermissionSet", { PermissionSetName: set, ManagedPolicyArn });
}

test.each(Object.entries(WAYS))("nothing is taken from anybody without a person: %s", TIMEOUT, async (_, doubt) => {
  const body = (one: Removal) =>
    settled(one, async (trial) => {
      await clickAround(trial, one);
      await trial.commit(one.next);
      await doubt(trial);
      const before = contentOf(trial.emulator.state());
      // Until a run completes: what one writes down that does not is no ground for the next.
      for (let runs = 0, completed = false; runs < 2 && !completed; runs++) {
        const { plan, outcome } = await trial.apply("auto");
        expect(plan.changes.filter(({ verdict, action }) => verdict === "allow" && action === "delete")).toEqual([]);
        expect(lacking(before, contentOf(trial.emulator.state()))).toEqual([]);
        completed = outcome?.pointer.advanced === true;
      }
    });
  await fc.assert(fc.asyncProperty(removal, body), { ...HOW, numRuns: Math.ceil(RUNS / 5) });
});
