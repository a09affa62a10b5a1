/** Reading assignments in the cheapest way that shows what matters: see `reading-strategy.ts`. */

import { isDenied } from "../../core/base/aws-codes.ts";
import { inTurn } from "../../core/base/in-turn.ts";
import { keyOf, nameOf } from "../../core/base/key.ts";
import { unseenBy } from "../../core/live/reading-strategy.ts";
import type { FollowUp, ReadContext, Reading } from "../../core/model/reading.ts";
import type { ReadingStrategy } from "../../core/model/reading-assignments.ts";
import type { Found } from "../../core/model/resource.ts";
import { AssignmentReader } from "./assignments.ts";
import { type Choice, settledChoice } from "./choice.ts";

const NOBODY: readonly Found[] = [];

async function readByPairs(
  choice: Choice,
  assignments: AssignmentReader,
  { pairs, othersByPairs }: ReadingStrategy,
): Promise<void> {
  const sets = [
    ...choice.sets.filter((set) => pairs.has(nameOf(set.key))),
    ...(othersByPairs ? choice.others : NOBODY),
  ];
  const placed = await Promise.all(
    sets.map(async (set) => ({ set, accounts: await choice.provisioned.accountsOf(set) })),
  );
  const all = placed.flatMap(({ set, accounts }) => accounts.map((account) => ({ set, account })));
  await inTurn(all, ({ set, account }) => assignments.pair(set, account), choice.left);
}

/** Asks for one first: where that is denied, all would be. Says whether it was not. */
async function readByPrincipal(
  choice: Choice,
  assignments: AssignmentReader,
  strategy: ReadingStrategy,
): Promise<boolean> {
  const { found } = choice.context;
  const named = strategy.principals.flatMap((key) => found.get(key) ?? []);
  const asked = [
    ...(strategy.everyGroup ? choice.groups : NOBODY),
    ...(strategy.everyUser ? choice.users : NOBODY),
    ...named,
  ];
  const wanted = (set: Found) => !strategy.pairs.has(nameOf(set.key));
  const ask = (principal: Found) =>
    assignments.principal(principal, wanted).catch((error: unknown) => assignments.unknownOf(principal, error));
  const [first, ...rest] = asked;
  if (first === undefined) return true;
  try {
    await assignments.principal(first, wanted);
  } catch (error) {
    if (isDenied(error)) return false;
    assignments.unknownOf(first, error);
  }
  await inTurn(rest, ask, choice.left);
  return true;
}

export async function readAssignments(context: ReadContext): Promise<Reading> {
  const choice = await settledChoice(context);
  const assignments = new AssignmentReader(context);
  const first = choice.report(false);
  let [way] = first.ways;
  context.ways.tell(first);
  choice.left(0);
  if (!(await readByPrincipal(choice, assignments, way))) {
    choice.mayAskByPrincipal = false;
    const second = choice.report(true);
    [way] = second.ways;
    context.ways.tell(second);
  }
  await readByPairs(choice, assignments, way);
  await assignments.askForUnlisted();
  const sets = [...choice.sets, ...choice.others];
  return {
    found: [...assignments.result.found, ...choice.provisioned.found(sets)],
    unknown: [...assignments.result.unknown, ...choice.provisioned.unknown],
    unseen: unseenBy(way, choice.sets.length),
    namedOnly: way.everyGroup ? [] : choice.sets.map(({ key }) => nameOf(key)).filter((name) => !way.pairs.has(name)),
  };
}

/** Before permission sets were read: by what the config wants, and by who there is. */
export function foreseeAssignments({ found, ways, scope, reader }: ReadContext): void {
  let principals = 0;
  for (const { kind, key } of found.values()) {
    if (kind === "Group" || (kind === "User" && scope.assignmentScope.ofUsers))
      principals += ways.expected.pagesOf(key);
  }
  const pairs = ways.expected.pairsInAll();
  reader.expect("sso-admin", ways.byPrincipal && ways.preferred !== "pairs" ? Math.min(pairs, principals) : pairs);
}

/** All assignments at some places, of which only those of some principals were read. */
export async function readProvisionedAccounts(context: ReadContext, { places }: FollowUp): Promise<Reading> {
  const assignments = new AssignmentReader(context);
  await Promise.all(
    places.map(async ({ permissionSet, account }) => {
      const set = context.found.get(keyOf("PermissionSet", permissionSet));
      if (set !== undefined) await assignments.pair(set, account);
    }),
  );
  return assignments.result;
}
