/** Who says what of a plan is made: a person at the prompt, an approved file, or --auto-approve. */

import type { Key } from "../core/base/key.ts";
import { visible } from "../core/base/visible.ts";
import { weightOf } from "../core/model/cause/policy-finding.ts";
import { type Change, isOpen } from "../core/model/change.ts";
import type { Plan } from "../core/model/plan.ts";
import { type Comparison, compareWithApproved } from "../core/plan/approved.ts";
import { isAgreed } from "../core/plan/open/agreed.ts";
import { askedBeside } from "../core/plan/open/beside.ts";
import type { Prepared } from "../pipeline.ts";
import { type Approved, comparisonText } from "./approved-plan.ts";
import type { ApplyOptions } from "./options/apply-options.ts";
import { meantBy } from "./options/chosen.ts";
import type { Refusal } from "./refusal.ts";
import { saysYes } from "./says-yes.ts";
import type { World } from "./world.ts";

export const NEEDS_A_PERSON: Refusal = {
  exitCode: 3,
  code: "needs-a-person",
  text: "that the config is another one from now on is for a person to say, and there is none with --auto-approve.",
  hint: "apply it without --auto-approve, or by an approved plan file",
};

/** The person was asked, and said no. */
export const DECLINED: Refusal = { exitCode: 1, code: "declined", text: "Nothing was changed." };

/** By whose credentials else something is done, or is to be done from now on. */
function roleOf({ management }: Plan): string {
  return management?.roleArn === undefined ? "" : `, management account as ${management.roleArn}`;
}

function confirm(plan: Plan, world: World): Promise<boolean> {
  const open = plan.changes.filter(isOpen).length;
  const where = `${plan.config.name} to ${plan.instance.arn.split("/").at(-1)} in ${plan.instance.region}, account ${plan.caller.account}`;
  const endpoint = plan.endpoint === undefined ? "" : `, endpoint ${plan.endpoint}`;
  const what = open === 1 ? "this change" : open === 0 ? "what is said above" : `these ${open} changes`;
  return saysYes(`Apply ${what} of ${visible(where + endpoint + roleOf(plan))}?`, world);
}

export interface Decision {
  readonly approved: (change: Change) => boolean;
  /** Why a change is held that is not approved, where it is not its own verdict that holds it. */
  readonly whyHeld?: (change: Change) => string | undefined;
  /** Nobody was asked: what only a person may say is not said. */
  readonly unattended?: true;
  /** What was approved and is not to be made now. */
  readonly gone?: Comparison["gone"];
}

/** Whose approval a rule asks for, and GitHub says that they have not given it: nobody else's yes is theirs. */
const unapprovedIn = ({ policies }: Plan): ReadonlyMap<Key, string> =>
  new Map(
    (policies?.findings ?? []).flatMap((finding): [Key, string][] => {
      const { key, policy, unapproved } = finding;
      return unapproved === undefined || weightOf(finding) !== "approve"
        ? []
        : [[key, `policy ${policy}: ${unapproved}`]];
    }),
  );

/** An approved file has the last word: nobody is asked. One that nobody approved is an upper bound all the same. */
export function decideBy(file: Approved, { plan, kinds }: Prepared, options: ApplyOptions, world: World): Decision {
  const compared = compareWithApproved(file.plan, plan, kinds);
  const isMeant = meantBy(file, options.narrowed);
  const comparison = { ...compared, gone: compared.gone.filter(({ change }) => isMeant(change.key)) };
  const text = `${comparisonText(file, comparison, world)}`;
  if (options.format === "text") world.out(`\n${text}`);
  else world.err(text);
  const { held, gone } = comparison;
  const unapproved = unapprovedIn(plan);
  const unattended = options.onlyAllowed === true;
  const mayBeMade = unattended ? isAllowed : isOpen;
  return {
    approved: (change) => mayBeMade(change) && !held.has(change.key) && !unapproved.has(change.key),
    whyHeld: ({ key }) => held.get(key) ?? unapproved.get(key),
    ...(!unattended && isAgreed(file.plan, plan) ? {} : { unattended: true as const }),
    gone,
  };
}

/** Whether it is a person's to say that earlier runs are set aside, or that the config is another one from now on. */
export const changesHands = ({ config }: Plan): boolean =>
  config.superseded !== undefined || config.renames !== undefined;

/** Whether something beside the changes is for a person to say. */
export const isPersons = (plan: Plan): boolean =>
  changesHands(plan) ||
  plan.management?.isNew !== undefined ||
  plan.letsGo !== undefined ||
  askedBeside(plan).length > 0;

const isAllowed = ({ verdict }: Change): boolean => verdict === "allow";

export async function decide(prepared: Prepared, options: ApplyOptions, world: World): Promise<Decision | undefined> {
  if (options.autoApprove) return { approved: isAllowed, unattended: true };
  // Marks and memory are no changes: where there is nothing else, there is nothing to ask, unless memory itself changes hands.
  const { plan } = prepared;
  if (!plan.changes.some(isOpen) && !isPersons(plan)) return { approved: () => false };
  return (await confirm(plan, world)) ? { approved: isOpen } : undefined;
}
