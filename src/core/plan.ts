/**
 * The plan: everything a reviewer, a policy or `apply` needs to know, as plain JSON.
 *
 * In: a diff with its context. Out: `Plan`. Invariant: the same input gives the same bytes: sorted by key, no times, no
 * arrival order; nothing in it refers to an object in memory. Example: `plan.changes[0].key`.
 */
import type { Change, Difference } from "./change.ts";
import type { Config, Mode } from "./config.ts";
import type { Diff } from "./diff.ts";
import { canonicalJson } from "./json.ts";
import { compareText, type Key, parseKey } from "./key.ts";
import type { Kind, Refs, Registry } from "./kind.ts";
import { appliedTag, MANAGED } from "./marks.ts";
import type { Desired, Live, Pending, Unknown } from "./resource.ts";
import type { Step } from "./step.ts";

/** What git says about the config at hand, and what that means for removals. */
export interface Base {
  /** Full id of the commit at hand; absent outside of a repository. */
  readonly commit?: string;
  /** The config folder's path inside its repository, `.` at its top. */
  readonly path?: string;
  /** The last applied commit, where the instance remembers one that can be believed. */
  readonly applied?: string;
  readonly state: BaseState;
}

/**
 * `believed`: the pointer is an ancestor, removals can be made on the ground of history. `first-run`: the instance remembers
 * nothing. All others: nothing is removed on that ground, and a sentence says what to do.
 */
export type BaseState =
  | "believed"
  | "first-run"
  | "no-repository"
  | "no-commit"
  | "uncommitted-changes"
  | "tags-unreadable"
  | "pointer-unreadable"
  | "pointer-unknown-commit"
  | "pointer-not-ancestor"
  | "pointer-other-path"
  | "past-config-unreadable";

export interface LeftAlone {
  readonly why: "ignored" | "first-seen" | "inactive-account" | "direct-user" | "unmanaged" | "unknown" | "implied";
  /** Of ignore rules. */
  readonly owner?: string;
  readonly kind: string;
  readonly keys: readonly Key[];
}

export interface Mark {
  readonly key: Key;
  readonly step: Step;
}

/** Figures of what applying would do. Calls only; measured times never enter a plan. */
export interface Cost {
  readonly calls: number;
  readonly asynchronous: number;
  /** At the configured ceiling, with about 3 s for each asynchronous operation. */
  readonly seconds: number;
}

export interface Plan {
  readonly format: "idc-plan";
  readonly version: 1;
  readonly config: { readonly name: string; readonly mode: Mode } & Base;
  readonly organization: string;
  readonly instance: { readonly arn: string; readonly region: string; readonly identityStoreId: string };
  readonly caller: { readonly account: string; readonly arn: string; readonly role: CallerRole };
  readonly endpoint?: string;
  readonly changes: readonly Change[];
  readonly pending: readonly Pending[];
  readonly unknown: readonly Unknown[];
  /** Wanted objects that are left as they are because something needed is unknown. */
  readonly blocked: readonly Key[];
  readonly leftAlone: readonly LeftAlone[];
  readonly inactiveAccounts: readonly string[];
  readonly marks: readonly Mark[];
  /** Names of the accounts, and numbers of members of the groups, that the plan speaks of. */
  readonly names: {
    readonly accounts: Readonly<Record<string, string>>;
    readonly members: Readonly<Record<string, number>>;
  };
  readonly cost: Cost;
  /** SHA-256 of the canonical JSON of everything else: detects damage, not forgery. */
  readonly digest: string;
}

export type CallerRole = "management account" | "delegated administrator" | "member account";

export interface PlanInput {
  readonly config: Config;
  readonly desired: Desired;
  readonly live: Live;
  readonly base: Base;
  readonly diff: Diff;
  readonly kinds: Registry;
  readonly judge: (differences: readonly Difference[], steps: ReadonlyMap<Key, readonly Step[]>) => readonly Change[];
  /** Hex SHA-256 of a text. */
  readonly sha256: (text: string) => string;
}

/** References for steps, resolved to live ids where there are any. */
export function refsOf(config: Config, live: Live): Refs {
  return {
    instanceArn: live.instance.arn,
    identityStoreId: live.instance.identityStoreId,
    partition: live.instance.arn.split(":")[1] ?? "aws",
    configName: config.settings.name,
    inactiveAccounts: inactiveAccountsOf(live),
    id: (key, out) => live.resources.get(key)?.ids[out] ?? { $ref: key, out },
  };
}

export function inactiveAccountsOf(live: Live): ReadonlySet<string> {
  const { accounts } = live.organization;
  return new Set(accounts.filter((account) => account.state !== "ACTIVE").map((account) => account.id));
}

/** The AWS calls of one difference. */
export function stepsOf(difference: Difference, live: Live, kind: Kind, refs: Refs): readonly Step[] {
  const want = {
    kind: difference.kind,
    key: difference.key,
    spec: difference.after ?? {},
    sources: difference.sources,
  };
  const found = live.resources.get(difference.key);
  if (difference.action === "create" || found === undefined) return kind.create(want, refs);
  if (difference.action === "delete") return kind.remove(found, refs);
  return kind.update(found, want, new Set(difference.fields as never[]), refs);
}

/** Declared sets that do not carry the mark yet, or carry it with another value of ours. */
function marksOf(config: Config, live: Live): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [key, object] of config.objects) {
    const found = live.resources.get(key);
    if (object.kind !== "PermissionSet" || found?.facts?.tags === undefined) continue;
    if (found.facts.tags[MANAGED] !== undefined) continue;
    const input = {
      InstanceArn: live.instance.arn,
      ResourceArn: found.ids.PermissionSetArn ?? "",
      Tags: [{ Key: MANAGED, Value: config.settings.name }],
    };
    marks.push({ key, step: { service: "sso-admin", operation: "TagResource", input, locks: [key] } });
  }
  return marks;
}

function leftAloneOf(left: Diff["left"]): readonly LeftAlone[] {
  const groups = new Map<string, { why: LeftAlone["why"]; owner?: string; kind: string; keys: Key[] }>();
  for (const { found, claim, owner } of left) {
    // Users, groups and memberships that nobody declared are the directory's normal state, not news.
    if (claim === "unmanaged" && found.kind !== "PermissionSet" && found.kind !== "AccountAssignment") continue;
    const name = `${claim}\n${owner ?? ""}\n${found.kind}`;
    const group = groups.get(name) ?? {
      why: claim,
      ...(owner === undefined ? {} : { owner }),
      kind: found.kind,
      keys: [],
    };
    group.keys.push(found.key);
    groups.set(name, group);
  }
  return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}

/** Names and numbers for what the plan speaks of, and no more: a plan is shown to people. */
function namesOf(input: PlanInput, keys: Iterable<Key>): Plan["names"] {
  const names = new Map(input.live.organization.accounts.map((account) => [account.id, account.name]));
  const [accounts, groups] = [new Set(input.desired.inactiveAccounts), new Set<string>()];
  for (const key of keys) {
    const { kind, parts } = parseKey(key);
    if (kind !== "AccountAssignment") continue;
    accounts.add(parts[2] ?? "");
    if (parts[1]?.startsWith("group:")) groups.add(parts[1].slice("group:".length));
  }
  const members = new Map<string, number>();
  for (const resource of [...input.live.resources.values()]) {
    if (resource.kind !== "GroupMembership") continue;
    const { group } = resource.spec as { group: string };
    if (groups.has(group)) members.set(group, (members.get(group) ?? 0) + 1);
  }
  const record = <Value>(entries: Iterable<readonly [string, Value]>) =>
    Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
  return {
    accounts: record([...accounts].map((id) => [id, names.get(id) ?? id])),
    members: record([...groups].map((group) => [group, members.get(group) ?? 0])),
  };
}

/** Asynchronous operations take about this long (nobody publishes it; see the emulator's BEHAVIOUR.md). */
const SECONDS_PER_OPERATION = 3;

function costOf(changes: readonly Change[], marks: readonly Mark[], config: Config): Cost {
  const steps = changes
    .filter((change) => change.verdict === "allow" || change.verdict === "ask")
    .flatMap((c) => c.steps);
  const asynchronous = steps.filter((step) => step.wait !== undefined).length;
  const calls = steps.length + marks.length + (steps.length > 0 ? 1 : 0);
  const { requestsPerSecond, writesInFlight } = config.settings.throttle;
  const seconds = Math.max(calls / requestsPerSecond, (asynchronous * SECONDS_PER_OPERATION) / writesInFlight);
  return { calls, asynchronous, seconds: Math.ceil(seconds) };
}

export function callerRoleOf(live: Live): CallerRole {
  const { account } = live.caller;
  if (account === live.organization.managementAccount) return "management account";
  return live.organization.delegatedAdministrators.includes(account) ? "delegated administrator" : "member account";
}

export function makePlan(input: PlanInput): Plan {
  const { config, live, diff, kinds, base } = input;
  const refs = refsOf(config, live);
  const steps = new Map(
    diff.differences.map((item) => [item.key, stepsOf(item, live, kinds.get(item.kind)!, refs)] as const),
  );
  const changes = input.judge(diff.differences, steps);
  const marks = marksOf(config, live);
  const leftAlone = leftAloneOf(diff.left);
  const spoken = [...changes.map((change) => change.key), ...leftAlone.flatMap((group) => group.keys)];
  const body: Omit<Plan, "digest"> = {
    format: "idc-plan",
    version: 1,
    config: { name: config.settings.name, mode: config.settings.mode, ...base },
    organization: live.organization.id,
    instance: {
      arn: live.instance.arn,
      region: live.instance.region,
      identityStoreId: live.instance.identityStoreId,
    },
    caller: { ...live.caller, role: callerRoleOf(live) },
    ...(live.endpoint === undefined ? {} : { endpoint: live.endpoint }),
    changes,
    pending: input.desired.pending,
    unknown: unknownOf(input),
    blocked: diff.blocked,
    leftAlone,
    inactiveAccounts: input.desired.inactiveAccounts,
    marks,
    names: namesOf(input, spoken),
    cost: costOf(changes, marks, config),
  };
  return { ...body, digest: input.sha256(canonicalJson(body)) };
}

function unknownOf({ live, desired }: PlanInput): readonly Unknown[] {
  const all = [...live.unknown, ...desired.unknown];
  return all.sort((a, b) => compareText(a.pattern, b.pattern) || compareText(a.reason, b.reason));
}

/** What the instance must remember after a run in which nothing was left to do. */
export function pointerStep(plan: Plan, value: string): Step {
  const input = {
    InstanceArn: plan.instance.arn,
    ResourceArn: plan.instance.arn,
    Tags: [{ Key: appliedTag(plan.config.name), Value: value }],
  };
  return { service: "sso-admin", operation: "TagResource", input, locks: [] };
}
