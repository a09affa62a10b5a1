/** `idc policy explain KEY`: what guardrails see of a change of the plan, and what they say of it. Reads only. */
import { nearest } from "../../core/base/suggest.ts";
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

/** Exit code: 0, whatever policies say; 1 where the config has mistakes, or the plan no such change. */
export async function runPolicyExplain(
  { key, format, ...options }: PolicyExplainOptions,
  world: World,
): Promise<number> {
  const prepared = await preparedFrom(options.live, options, world);
  if (prepared === undefined) return 1;
  const { changes, policies } = prepared.plan;
  const change = changes.find((one) => one.key === key);
  if (change === undefined) {
    const near = nearest(
      key,
      changes.map((one) => one.key),
    );
    const hint =
      near === undefined ? "idc plan --format json | jq '.changes[].key' lists them" : `did you mean ${near}?`;
    throw new IoError(changes.length === 0 ? "the plan has no changes" : `the plan has no change of ${key}`, { hint });
  }
  const effect = prepared.effectOf(change);
  const findings = (policies?.findings ?? []).filter((one) => one.key === key);
  if (format === "json") world.out(renderJson({ format: "idc-effect", version: POLICY_VERSION, ...effect, findings }));
  else
    world.out(
      renderText(effectView(effect, findings, policies?.rules ?? 0), { color: world.outColor, columns: world.columns }),
    );
  return 0;
}
