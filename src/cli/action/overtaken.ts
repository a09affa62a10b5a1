/**
 * A run that waited for its reviewer while a later commit with the same config, or one that was turned back since, was applied: what the
 * instance remembers refuses it, and nothing of it is lost.
 */
import { isObject, parsedJson } from "../../core/base/json.ts";
import { isBetween } from "../../io/github/branch-tip.ts";
import { saidIn } from "../github/said.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import { type Action, planned, type Ran } from "./ran.ts";

const isOfHistory = (text: string): boolean => {
  const value = parsedJson(text);
  return isObject(value) && value.code === "history";
};

/** The later commit of the branch that was written from; undefined where the failure is of another kind, or GitHub does not say. */
export async function overtakenBy(
  { text }: Ran,
  commit: string,
  { branch, repository, github }: OnBranch,
  inputs: Inputs,
  action: Action,
): Promise<string | undefined> {
  if (!isOfHistory(text)) return undefined;
  const said = saidIn((await planned(inputs, action)).text, action.world);
  if (!("plan" in said)) return undefined;
  const { written, applied } = said.plan.config;
  const last = written?.newest ?? applied;
  if (last === undefined) return undefined;
  const between = await isBetween({ branch, commit, later: last }, repository, github).catch(() => false);
  return between ? last : undefined;
}
