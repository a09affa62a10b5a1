/** What git and the instance's memory say about a plan. */
import { appliedTag } from "../../core/marks.ts";
import type { BaseState, Plan } from "../../core/plan.ts";
import { type Block, line, value, word } from "../view.ts";

/** What each state of the base means for removals, and what to do. */
export const BASE_REMARKS: Readonly<Record<Exclude<BaseState, "believed">, string>> = {
  "first-run": "First run: nothing was applied from here before, so nothing is removed for having left the config.",
  "no-repository":
    "No git repository: git is the memory of what may be removed. Put the config in one before you apply.",
  "no-commit": "No commit yet: nothing is removed for having left the config. Commit before you apply.",
  "uncommitted-changes":
    "The folder is not as its commit (changed, untracked or left out files): nothing is removed for having left the config. Commit first.",
  "tags-unreadable":
    "The instance's tags cannot be read (sso:ListTagsForResource): nothing is removed, and apply refuses, until they can.",
  "pointer-unreadable": "The instance's memory of the last applied commit makes no sense.",
  "pointer-unknown-commit":
    "The last applied commit is not in this clone: fetch it (a shallow clone lacks history) or merge main first.",
  "pointer-not-ancestor":
    "The last applied commit is not an ancestor of this one: merge main first. Until then nothing is removed for having left the config.",
  "pointer-other-path":
    "The last applied config stood in another folder, so nothing can be removed for having left it.",
  "past-config-unreadable":
    "The last applied config cannot be read by this version of idc, so nothing can be removed for having left it.",
};

/** The way out where the memory does not heal by itself. */
export function startAnew(plan: Plan): string {
  const { arn, region } = plan.instance;
  const tag = appliedTag(plan.config.name);
  const command = `aws sso-admin untag-resource --region ${region} --instance-arn ${arn} --resource-arn ${arn} --tag-keys ${tag}`;
  return `To begin anew from this folder, forgetting what was declared before, remove the tag: ${command}`;
}

const STUCK: ReadonlySet<BaseState> = new Set(["pointer-unreadable", "pointer-other-path", "past-config-unreadable"]);

export function baseBlocks(plan: Plan): readonly Block[] {
  const { state } = plan.config;
  if (state === "believed") return [];
  const remark = line(0, word(BASE_REMARKS[state], state === "first-run" ? "dim" : "warn"));
  return STUCK.has(state) ? [remark, line(0, value(startAnew(plan)))] : [remark];
}
