/**
 * Rules of the judge that come of what is remembered, and of what is not.
 *
 * In: the base of a plan and what earlier commits declared. Out: `JudgeRule`s. Invariant: they only ever ask: who knows more
 * than the instance and git is a person. Example: the first run that narrows a permission set asks.
 */
import { canNarrow } from "../iam/narrowing.ts";
import { isForgetful } from "../model/plan.ts";
import { ask, type Context, type JudgeRule } from "./ruling.ts";

/** Without memory nobody knows whose work it is that is narrowed or removed. */
function forgetfulRule({ base }: Context): JudgeRule {
  if (!isForgetful(base)) return () => undefined;
  const unfinished =
    base.applied === undefined ? "no run has completed yet" : "what earlier runs did is not known whole";
  const why = base.state === "first-run" ? "no earlier run is remembered" : unfinished;
  return (difference) => (canNarrow(difference) ? ask(`${why}, and this takes something away`) : undefined);
}

/** Two commits in one push, one that declares and one that drops, must not make somebody's access ours to take. */
function unwrittenRule({ unwritten }: Context): JudgeRule {
  return ({ key }) =>
    unwritten.has(key)
      ? ask("only commits declared it that no run was ever made of: it may be somebody else's")
      : undefined;
}

/** Whoever it was left to may use it still. */
function uncoveredRule({ owned }: Context): JudgeRule {
  return ({ key, kind, action, before }) => {
    const why = action === "delete" ? owned.leftBefore({ key, kind, spec: before! }) : undefined;
    return why === undefined ? undefined : ask(why);
  };
}

/** Groups carry no tags: who is in one may be in it by another config. */
function evictionRule({ base, owned }: Context): JudgeRule {
  const [other] = base.others ?? [];
  if (other === undefined) return () => undefined;
  return ({ key, kind, action }) => {
    if (kind !== "GroupMembership" || action !== "delete" || owned.written.has(key)) return undefined;
    return ask(`no commit here declared the member, and another config (${other}) manages this instance too`);
  };
}

/** What was adopted may be of more use to others than this config knows. */
function thereBeforeRule({ thereBefore }: Context): JudgeRule {
  return ({ key, action }) =>
    action === "delete" && thereBefore?.has(key) === true ? ask("it was there before this config") : undefined;
}

/** What holds for all that a run would do. */
function wholeRule({ base }: Context): JudgeRule {
  const reasons = [
    ...(base.renames === undefined ? [] : [`the config ${base.renames} gets another name`]),
    ...(base.superseded === undefined ? [] : [`commit ${base.superseded.slice(0, 7)} is superseded`]),
    ...(base.unpublished === true ? ["no branch of a remote has this commit"] : []),
    ...(base.withoutSettings === true ? ["Settings of earlier commits could not be read"] : []),
  ];
  return () => reasons.map(ask);
}

export const memoryRules = (context: Context): readonly JudgeRule[] => [
  wholeRule(context),
  forgetfulRule(context),
  unwrittenRule(context),
  uncoveredRule(context),
  thereBeforeRule(context),
  evictionRule(context),
];
