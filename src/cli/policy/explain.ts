/** `idc policy explain KEY`: what guardrails see of a change of the plan, and what they say of it. Reads only. */

import type { Key } from "../../core/base/key.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { PolicyFinding } from "../../core/model/cause/policy-finding.ts";
import type { Planned } from "../../core/plan/planned.ts";
import type { Effect } from "../../core/policy/policy.ts";
import { POLICY_VERSION } from "../../core/policy/vocabulary.ts";
import { IoError } from "../../io/io-error.ts";
import { effectView } from "../../render/policy/effect-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import { type PlanOptions, preparedFrom } from "../plan.ts";
import type { World } from "../world.ts";

export interface PolicyExplainOptions
  extends Pick<PlanOptions, "dir" | "live" | "region" | "requestsPerSecond" | "readBy"> {
  readonly key: string;
  readonly format: "text" | "json";
}

/** Of a change, or of what is none. */
function effectIn({ plan: { changes }, besides, effectOf }: Planned, key: Key): Effect {
  const change = changes.find((one) => one.key === key);
  if (change !== undefined) return effectOf(change);
  const beside = besides().find(({ effect }) => effect.key === key);
  if (beside !== undefined) return beside.effect;
  const keys = [...changes.map((one) => one.key), ...besides().map(({ effect }) => effect.key)];
  const near = nearest(key, keys);
  const hint = near === undefined ? "idc plan --format json | jq '.changes[].key' lists them" : `did you mean ${near}?`;
  throw new IoError(keys.length === 0 ? "the plan has no changes" : `the plan has no change of ${key}`, { hint });
}

/** One key may be of a change and of what is none. */
const isOf = ({ beside }: PolicyFinding, { action }: Effect): boolean =>
  beside === undefined || beside.effect === action;

/** Exit code: 0, whatever policies say; 1 where the config has mistakes, or the plan no such change. */
export async function runPolicyExplain(
  { key, format, ...options }: PolicyExplainOptions,
  world: World,
): Promise<number> {
  const prepared = await preparedFrom(options.live, options, world);
  if (prepared === undefined) return 1;
  const { policies } = prepared.plan;
  const effect = effectIn(prepared, key);
  const findings = (policies?.findings ?? []).filter((one) => one.key === key && isOf(one, effect));
  if (format === "json") world.out(renderJson({ format: "idc-effect", version: POLICY_VERSION, ...effect, findings }));
  else
    world.out(
      renderText(effectView(effect, findings, policies?.rules ?? 0), { color: world.outColor, columns: world.columns }),
    );
  return 0;
}
