/**
 * Making a plan of a diff.
 *
 * In: a diff with what it was made from. Out: `Plan`. Invariant: what a plan says is all there is to say; whoever renders or
 * applies it needs no live state. Example: `makePlan(input).digest` is the same for the same input on every machine and day.
 */

import { canonicalJson } from "../base/json.ts";
import { compareText, type Key, patternOf } from "../base/key.ts";
import { managementNeed, setOf, throughManagement } from "../diff/management.ts";
import { callerRoleOf } from "../diff/plan-steps.ts";
import type { AccessPart } from "../model/access/changes.ts";
import { assignmentIn } from "../model/assignment.ts";
import { bindingsOf } from "../model/bindings.ts";
import { type Change, isOpen } from "../model/change.ts";
import { type Config, type ConfigHead, strictestPrivacy } from "../model/config.ts";
import { type GroupMembershipSpec, isMembership, membershipIn } from "../model/membership.ts";
import { accountNamesIn } from "../model/organization.ts";
import type { Cost, LeftAlone, Mark, Plan } from "../model/plan.ts";
import { type Found, principalIn, type Unknown } from "../model/resource.ts";
import { groupKeyOf, isPermissionSet, USER } from "../model/specs.ts";
import { markedWhy, marksIn, remembers } from "./marking.ts";
import { namesIn, pendingOf, unknownOf } from "./open/questions.ts";
import type { PlanInput } from "./plan-input.ts";

const ALL_USERS = patternOf(USER, undefined);

/** What is said of what nobody declared, where that is more than that there is so much of it. */
function undeclaredWhy(found: Found, input: PlanInput): "marked" | "uncommitted" | "finding" | undefined {
  const marked = isPermissionSet(found) ? markedWhy(found, input) : undefined;
  return marked ?? (input.kinds.get(found.kind)?.undeclared === "named" ? "finding" : undefined);
}

function leftAloneOf(input: PlanInput): readonly LeftAlone[] {
  const groups = new Map<string, Omit<LeftAlone, "keys"> & { keys: Key[] }>();
  for (const { found, claim: claimed, owner, remembers } of input.diff.left) {
    if (claimed === "unmanaged" && input.kinds.get(found.kind)?.undeclared === undefined) continue;
    const claim = (claimed === "unmanaged" && undeclaredWhy(found, input)) || claimed;
    const name = `${claim}\n${owner ?? ""}\n${found.kind}\n${remembers ?? ""}`;
    const group = groups.get(name) ?? {
      why: claim,
      ...(owner === undefined ? {} : { owner }),
      ...(remembers === undefined ? {} : { remembers }),
      kind: found.kind,
      keys: [],
    };
    group.keys.push(found.key);
    groups.set(name, group);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/**
 * People who are in a group once the plan is done: that is whom a grant reaches. A group that goes counts those whom it had;
 * one whose members were not read is left out.
 */
function membersOf({ config, live }: PlanInput, changes: readonly Change[], groups: ReadonlySet<string>) {
  const members = new Map<string, number>();
  const open = changes.filter(isOpen);
  const gone = new Set(open.filter(({ action }) => action === "delete").map(({ key }) => key));
  const groupOf = (spec: object | undefined) => (spec as GroupMembershipSpec).group;
  const add = (group: string, by: number) => {
    if (groups.has(group)) members.set(group, (members.get(group) ?? 0) + by);
  };
  for (const group of groups) if (config.objects.has(groupKeyOf(group))) members.set(group, 0);
  for (const found of live.resources.values()) if (isMembership(found)) add(groupOf(found.spec), 1);
  for (const { action, before, after } of open.filter(isMembership)) {
    const group = groupOf(after ?? before);
    if (!gone.has(groupKeyOf(group))) add(group, action === "delete" ? -1 : 1);
  }
  for (const group of groups) if (isUncounted(group, live.unknown)) members.delete(group);
  return members;
}

/** Whether nobody knows how many are in a group: memberships in it were not read, or users were not, who have no names then. */
function isUncounted(group: string, unknown: readonly Unknown[]): boolean {
  return unknown.some(({ pattern }) => {
    const membership = membershipIn(pattern);
    return membership === undefined ? pattern === ALL_USERS : [group, "*"].includes(membership.group);
  });
}

/** Names and numbers for what the plan speaks of, and no more: a plan is shown to people. */
function namesOf(input: PlanInput, changes: readonly Change[], keys: Iterable<Key>): Plan["names"] {
  const [accounts, groups] = [new Set(input.desired.inactiveAccounts), new Set<string>()];
  for (const row of input.people?.rows ?? []) for (const account of row.accounts) accounts.add(account);
  for (const key of keys) {
    const assignment = assignmentIn(key);
    if (assignment === undefined) continue;
    accounts.add(assignment.account);
    const { type, name } = principalIn(assignment.principal);
    if (type === "GROUP") groups.add(name);
  }
  const members = membersOf(input, changes, groups);
  return {
    accounts: accountNamesIn(input.live.organization, accounts),
    members: Object.fromEntries([...members].sort(([a], [b]) => compareText(a, b))),
  };
}

/** Asynchronous operations take about this long (nobody publishes it; see the emulator's BEHAVIOUR.md). */
const SECONDS_PER_OPERATION = 3;

function costOf(changes: readonly Change[], marks: readonly Mark[], config: Config): Cost {
  const steps = changes.filter(isOpen).flatMap((c) => c.steps);
  const asynchronous = steps.filter((step) => step.wait !== undefined).length;
  const calls = steps.length + marks.length + (steps.length > 0 ? 1 : 0);
  const { requestsPerSecond, writesInFlight } = config.settings.throttle;
  const seconds = Math.max(calls / requestsPerSecond, (asynchronous * SECONDS_PER_OPERATION) / writesInFlight);
  return { calls, asynchronous, seconds: Math.ceil(seconds) };
}

/** What the management account is needed for: made by its role, or withheld where there is none. */
function managementOf(
  { changes, live, managementRole: role }: PlanInput,
  made: ReadonlySet<Key>,
): Pick<Plan, "management"> {
  const isLeft = role.roleArn === undefined ? managementNeed(live) : () => undefined;
  const needy = changes.filter((one) => made.has(one.key) || (one.verdict === "withheld" && isLeft(one) !== undefined));
  if (needy.length === 0 && role.isNew === undefined) return {};
  return { management: { ...role, changes: needy.map(({ key }) => key) } };
}

const setsAmong = (changes: readonly Change[], keys: ReadonlySet<Key>): ReadonlySet<string> =>
  new Set(changes.flatMap((one) => (keys.has(one.key) ? (setOf(one) ?? []) : [])));

/** What was asked for, and how much it leaves out. */
function narrowedOf({
  narrowed,
  notChosen,
  purgeOrphans,
}: PlanInput): Pick<Plan, "narrowed" | "notChosen" | "purgeOrphans"> {
  const purging = purgeOrphans === undefined ? {} : { purgeOrphans };
  if (narrowed === undefined) return purging;
  const { among: _, ...asked } = narrowed;
  return { narrowed: asked, ...(notChosen === undefined ? {} : { notChosen }), ...purging };
}

/** The time is left out: the digest says what a plan holds, not when somebody looked. */
export function digestOf(plan: Omit<Plan, "digest" | "made">, sha256: (text: string) => string): string {
  const { made: _, digest: __, ...content } = plan as Plan;
  return sha256(canonicalJson(content));
}

const accessOf = ({ people, tested }: PlanInput): AccessPart => ({
  ...(people === undefined ? {} : { access: people }),
  ...(tested === undefined ? {} : { accessTests: tested }),
});

function headOf({ config, guards }: PlanInput): ConfigHead {
  const { name, mode } = config.settings;
  const privacy = strictestPrivacy([config, ...guards].map(({ settings }) => settings.privacy));
  return { name, mode, ...(privacy === "names" ? {} : { privacy }) };
}

export function makePlan(input: PlanInput): Plan {
  const { config, live, diff, base, changes } = input;
  const through = throughManagement(changes.filter(isOpen), live);
  const [marked, leftAlone] = [marksIn(input, setsAmong(changes, through)), leftAloneOf(input)];
  const spoken = [...changes.map((change) => change.key), ...leftAlone.flatMap((group) => group.keys)];
  const body: Omit<Plan, "digest"> = {
    format: "idc-plan",
    version: 1,
    made: input.now,
    ...(input.snapshot === undefined ? {} : { snapshot: input.snapshot }),
    config: { ...headOf(input), ...base },
    organization: live.organization.id,
    instance: {
      arn: live.instance.arn,
      region: live.instance.region,
      identityStoreId: live.instance.identityStoreId,
    },
    caller: { ...live.caller, role: callerRoleOf(live) },
    ...(live.endpoint === undefined ? {} : { endpoint: live.endpoint }),
    ...managementOf(input, through),
    ...narrowedOf(input),
    ...{ diagnostics: input.diagnostics, changes },
    ...{ ...accessOf(input), ...input.policed },
    ...(input.adopts.length === 0 ? {} : { adopts: input.adopts }),
    bindings: bindingsOf(changes, live, input.kinds),
    ...(input.overrides === undefined || input.overrides.length === 0 ? {} : { overrides: input.overrides }),
    pending: pendingOf(input),
    unknown: unknownOf(input),
    blocked: diff.blocked,
    leftAlone,
    ...(live.unseen === undefined ? {} : { unseen: live.unseen }),
    ...namesIn(input),
    inactiveAccounts: input.desired.inactiveAccounts,
    ...marked,
    names: namesOf(input, changes, spoken),
    cost: costOf(changes, marked.marks, config),
  };
  const whole = { ...body, ...(remembers(body) ? { remembers: true as const } : {}) };
  return { ...whole, digest: digestOf(whole, input.sha256) };
}
