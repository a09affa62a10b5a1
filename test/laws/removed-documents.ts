/** Documents taken out of a random config, and what goes with them: said a second time, in the most naive way. */
import fc from "fast-check";
import type { OrganizationFile } from "../../src/emulator/index.ts";
import { MANAGEMENT, type RandomCase, randomCase } from "./arbitrary.ts";
import { grantsOf, isBroken, isOver, lineOf, type RandomConfig } from "./random-config.ts";

export interface Removal extends Pick<RandomCase, "organization" | "caller" | "clicks" | "config"> {
  /** The config without some documents, and without what named them. */
  readonly next: RandomConfig;
}

const KINDS = ["users", "groups", "sets", "accountSets", "rules"] as const;
/** Of a document: its kind, and which one it is of these. */
type Taken = readonly [kind: (typeof KINDS)[number], index: number];

function taken(config: RandomConfig, numbers: readonly number[]): readonly Taken[] {
  const all = KINDS.flatMap((kind) => config[kind].map((_, index): Taken => [kind, index]));
  return all.filter((_, index) => numbers.some((number) => number % all.length === index));
}

function without(config: RandomConfig, gone: readonly Taken[]): RandomConfig {
  const left = <T>(kind: Taken[0], items: readonly T[]) =>
    items.filter((_, index) => !gone.some(([one, at]) => one === kind && at === index));
  return {
    ...config,
    users: left("users", config.users),
    groups: left("groups", config.groups),
    sets: left("sets", config.sets),
    accountSets: left("accountSets", config.accountSets),
    rules: left("rules", config.rules),
  };
}

/** As somebody would go on who is told what is not declared any more. */
function pruned(config: RandomConfig): RandomConfig {
  const users = new Set(config.users.map(({ userName }) => userName));
  const [groups, sets, accountSets] = [config.groups, config.sets, config.accountSets].map(
    (list) => new Set(list.map(({ name }) => name)),
  ) as [Set<string>, Set<string>, Set<string>];
  return {
    ...config,
    groups: config.groups.map(({ members, ...group }) =>
      members === undefined ? group : { ...group, members: members.filter((one) => users.has(one)) },
    ),
    rules: config.rules.flatMap((rule) => {
      const left = {
        ...rule,
        ...(rule.users === undefined ? {} : { users: rule.users.filter((one) => users.has(one)) }),
        ...(rule.groups === undefined ? {} : { groups: rule.groups.filter((one) => groups.has(one)) }),
        permissionSets: rule.permissionSets.filter((one) => sets.has(one)),
        accounts: rule.accounts.filter(
          (term) => typeof term !== "string" || /^\d+$/.test(term) || accountSets.has(term),
        ),
      };
      const who = [...(left.users ?? []), ...(left.groups ?? [])];
      return [who, left.permissionSets, left.accounts].some((list) => list.length === 0) ? [] : [left];
    }),
  };
}

/** Configs that leave nothing undone: what is protected, unknown, over, or not the caller's to change has laws of its own. */
const settled = ({ settings, ...config }: RandomConfig): RandomConfig => ({
  ...config,
  settings: { ...settings, protected: [] },
  rules: config.rules.filter((rule) => !isBroken(rule) && !isOver(rule)),
});

export const removal: fc.Arbitrary<Removal> = fc
  .record({ one: randomCase, numbers: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }) })
  .map(({ one, numbers }) => {
    const config = settled(one.config);
    const { organization, clicks } = one;
    return { organization, clicks, caller: MANAGEMENT, config, next: pruned(without(config, taken(config, numbers))) };
  });

/** `set Dev`, `group red`, `user ann@x.io`, `member red ann@x.io`, `row Dev GROUP red 200000000001`. */
export function declaredBy(config: RandomConfig, organization: OrganizationFile): ReadonlySet<string> {
  return new Set([
    ...config.users.map(({ userName }) => `user ${userName}`),
    ...config.groups.flatMap(({ name, members = [] }) => [
      `group ${name}`,
      ...members.map((member) => `member ${name} ${member}`),
    ]),
    ...config.sets.map(({ name }) => `set ${name}`),
    ...grantsOf(config, organization).map((row) => `row ${lineOf(row)}`),
  ]);
}
