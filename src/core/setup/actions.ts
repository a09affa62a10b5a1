/**
 * IAM actions by role: what each role may do, as far as what idc sends says it.
 *
 * In: what services are asked for reads, what kinds write, as lists of operations. Out: `RoleActions`. Invariant: nothing is in it that
 * is never sent; sorted, without doubles. Example: the plan role has `sso:ListPermissionSets` and nothing that writes.
 */
import { compareText } from "../base/key.ts";
import type { Registry } from "../model/kind.ts";

/** Operations of one service, by the prefix of its IAM actions: `sso`. */
export interface Operations {
  readonly service: string;
  readonly prefix: string;
  readonly reads: readonly string[];
}

/** What each role sends, as IAM actions; what is bound to one resource (sts:AssumeRole) is not among them. */
export interface RoleActions {
  readonly plan: readonly string[];
  readonly apply: readonly string[];
  /** Of the role of the management account, for what a delegated administrator may not do. */
  readonly management: readonly string[];
}

/** Services whose reads are of roles in accounts, or of nobody: who asks who they are needs no permission. */
const NOT_OURS: ReadonlySet<string> = new Set(["sts", "iam"]);

/** Asked only by who looks: drift, for who did it, and doctor. */
const LOOKING = /^cloudtrail:|^sso:DescribeInstance$/;
/** Asked only by who writes, of what it has begun or what has vanished meanwhile. */
const FOLLOWING = /^sso:Describe\w+Status$|^identitystore:GetGroupMembershipId$/;
/** By which the instance is found; the role of the management account is told it. */
const FINDING = /^sso:(ListInstances|DescribeInstance)$/;

const sorted = (actions: Iterable<string>): readonly string[] => [...new Set(actions)].sort(compareText);

/** Notes of a run on the instance (lease, memory) and marks on sets. */
const BOOKKEEPING = ["sso:TagResource", "sso:UntagResource"];

/** `without`: services in which nothing is written, since others own what is there. */
export function roleActions(
  services: readonly Operations[],
  kinds: Registry,
  without: ReadonlySet<string> = new Set(),
): RoleActions {
  const prefixes = new Map(services.map(({ service, prefix }) => [service, prefix]));
  const action = (service: string, operation: string) => `${prefixes.get(service) ?? service}:${operation}`;
  const known = services
    .filter(({ service }) => !NOT_OURS.has(service))
    .flatMap(({ service, reads }) => reads.map((read) => action(service, read)));
  const reads = [...known, ...answered(kinds, action)];
  const writes = [...kinds.values()].flatMap(({ writes }) =>
    Object.entries(writes).flatMap(([service, operations]) =>
      without.has(service) ? [] : operations.map((operation) => action(service, operation)),
    ),
  );
  const ofSets = (actions: readonly string[]) => actions.filter((one) => one.startsWith("sso:"));
  return {
    plan: sorted(reads.filter((read) => !FOLLOWING.test(read))),
    apply: sorted([...reads.filter((read) => !LOOKING.test(read)), ...writes, ...BOOKKEEPING]),
    management: sorted(ofSets([...reads.filter((read) => !FINDING.test(read)), ...writes])),
  };
}

function answered(kinds: Registry, action: (service: string, operation: string) => string): readonly string[] {
  return [...kinds.values()].flatMap(({ answers = {} }) =>
    Object.entries(answers).flatMap(([service, forms]) => Object.keys(forms).map((read) => action(service, read))),
  );
}
