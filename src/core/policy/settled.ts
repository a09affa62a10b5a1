/**
 * What guardrails see of a plan that is the same whatever of it is made.
 *
 * In: configs, what is live. Out: accounts as things, how strong sets are, what they newly allow. Invariant: each is found once. Example: the class of a
 * set in the management account.
 */
import { strengthIn } from "../access/strength.ts";
import type { Key } from "../base/key.ts";
import { newlyAllowed } from "../iam/class/newly-allowed.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { PermissionSetSpec } from "../model/specs.ts";
import type { Pulls } from "./policy.ts";
import type { ProspectInput } from "./prospect.ts";
import { accountThings, configThing } from "./things.ts";

/** What a plan is made of, as far as effects are made of it, whatever of it is made. */
export interface EffectsInput extends Omit<ProspectInput, "differences"> {
  readonly config: Config;
  /** Whose Settings count beside those at hand. */
  readonly guards: readonly Config[];
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Who wrote the commits since the completed one; undefined where nobody knows. */
  readonly authors?: readonly string[] | undefined;
  /** Where that comes from; undefined where nobody knows. */
  readonly pulls?: Pulls | undefined;
  /** Whether any rule asks for actions: to find them takes long. */
  readonly needsActions: boolean;
}

/** What is the same whatever of a plan is made. */
export function settledIn({ config, guards, live: { organization }, needsActions }: EffectsInput) {
  const actions = new Map<Key, readonly string[]>();
  return {
    account: accountThings([config, ...guards], organization),
    classOf: strengthIn(organization),
    whole: configThing(config),
    newActions: ({ key, before, after }: Difference): readonly string[] => {
      if (!needsActions) return [];
      const known =
        actions.get(key) ?? newlyAllowed(before as PermissionSetSpec | undefined, after as PermissionSetSpec);
      actions.set(key, known);
      return known;
    },
  };
}
