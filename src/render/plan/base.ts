/** What git and the instance's memory say about a plan, and the way out of what they refuse. */

import { fewNames } from "../../core/base/few-names.ts";
import { memoryTag } from "../../core/memory/memory.ts";
import { appliedTag, legible } from "../../core/model/own-tags.ts";
import type { BaseState, Plan } from "../../core/model/plan.ts";
import { momentWords } from "../moment.ts";
import { type Block, line, sentence, word } from "../view.ts";

export interface Problem {
  readonly text: string;
  readonly hint: string;
}

/** What of a plan says where it comes from. */
type Based = Pick<Plan, "config" | "instance">;

const short = (commit: string | undefined): string => commit?.slice(0, 12) ?? "a commit";

/** The commit that a run must be of, or descend from. */
const newest = ({ config }: Based): string | undefined => config.written?.newest ?? config.applied;

/** `3f9c2ab was written from last, on 2026-11-24 12:00 UTC by arn:aws:…`. */
function lastWrite(plan: Based): string {
  const [moment = "", ...who] = (plan.config.writer ?? "").split(" ");
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment);
  const by = isMoment ? `, on ${momentWords(moment)}${who.length === 0 ? "" : ` by ${legible(who.join(" "))}`}` : "";
  return `${newest(plan) === undefined ? "The last run wrote" : `${short(newest(plan))} was written from last`}${by}`;
}

const supersede = (plan: Based): string => `a person may set that memory aside: --supersede ${short(newest(plan))}`;

/** The way out where what is remembered cannot be understood at all. */
function startAnew({ instance, config }: Based): string {
  const { arn, region } = instance;
  const name = config.renames ?? config.name;
  const keys = `${memoryTag(name)} ${appliedTag(name)}`;
  const command = `aws sso-admin untag-resource --region ${region} --instance-arn ${arn} --resource-arn ${arn} --tag-keys ${keys}`;
  return `to begin anew, forgetting what was declared before, remove the tags: ${command}`;
}

type Telling = (plan: Based) => Problem;

const GONE = "where it is gone for good (squashed, amended, force-pushed, another branch)";

const PROBLEMS: Readonly<Partial<Record<BaseState, Telling>>> = {
  "pointer-unreadable": (plan) => {
    if (newest(plan) === undefined) {
      return { text: "What the instance remembers of earlier runs makes no sense.", hint: startAnew(plan) };
    }
    const text = `What the instance remembers of earlier runs is of no one line of history: ${lastWrite(plan)}.`;
    return { text, hint: supersede(plan) };
  },
  "pointer-unknown-commit": (plan) => ({
    text: `An old run must not undo a newer one: ${lastWrite(plan)}, and this clone does not have that commit.`,
    hint: `fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in GitHub Actions; ${GONE}, ${supersede(plan)}`,
  }),
  "pointer-not-ancestor": (plan) => ({
    text: `An old run must not undo a newer one: ${lastWrite(plan)}, and the commit at hand is neither it nor descends from it.`,
    hint: `apply that commit or a later one, or merge main first; ${GONE}, ${supersede(plan)}`,
  }),
  "pointer-other-path": (plan) => ({
    text: `The config stood in another folder: ${lastWrite(plan)}, and it cannot be followed to this one.`,
    hint: `a folder is followed where the config in it keeps its name and the old place is gone; otherwise ${supersede(plan)}`,
  }),
  "past-config-unreadable": (plan) => ({
    text: `The config of an earlier run cannot be read by this version of idc: ${lastWrite(plan)}.`,
    hint: `use the version that wrote it, or ${supersede(plan)}, or --override settings`,
  }),
  "history-cut": (plan) => ({
    text: `This clone lacks commits since ${short(plan.config.applied ?? newest(plan))}, so nobody can tell what they declared, nor whether the commit at hand comes after it.`,
    hint: `fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in GitHub Actions; otherwise ${supersede(plan)}`,
  }),
  "settings-unreadable": (plan) => ({
    text: `Settings of commits that runs wrote from guard this one, and commit ${short(plan.config.missing)} is not in this clone as a whole. ${lastWrite(plan)}.`,
    hint: `fetch it: git fetch --refetch --no-filter origin, or git fetch --unshallow in a shallow clone; where it cannot be fetched, a person goes on with --override settings`,
  }),
  "renamed-unsaid": ({ config }) => ({
    text: `The config in this folder was called ${config.former}, and the instance remembers its runs under that name.`,
    hint: `write previously: ${config.former} in Settings, so that memory and marks move; or keep the name`,
  }),
};

/** Why this plan must not be applied, as far as git and memory say so. */
export function baseProblem(plan: Based): Problem | undefined {
  return PROBLEMS[plan.config.state]?.(plan);
}

const REMARKS: Readonly<Partial<Record<BaseState, string>>> = {
  "first-run": "First run: nothing was applied from here before, so nothing is removed for having left the config.",
  "memory-lost":
    "Some of what earlier runs did is known no more: what narrows or removes needs a person until a run completes.",
  "no-repository":
    "No git repository: git is the memory of what may be removed. Put the config in one before you apply.",
  "no-commit": "No commit yet: nothing is removed for having left the config. Commit before you apply.",
  "uncommitted-changes":
    "The folder is not as its commit (changed, untracked or left out files): nothing is removed for having left the config. Commit first.",
  "tags-unreadable":
    "The instance's tags cannot be read (sso:ListTagsForResource): nothing is removed, and apply refuses, until they can.",
};

/** What such a plan does not know, where nothing is wrong with it. */
export const baseRemark = ({ config }: Based): string | undefined => REMARKS[config.state];

/** What holds for all of a plan. */
function wholeRemarks({ config, narrowed }: Plan): readonly string[] {
  const { superseded, renames, unpublished, withoutSettings, written, state } = config;
  const only = narrowed?.only === undefined ? "" : ` of ${fewNames(narrowed.only)}`;
  const what = narrowed?.revokeOnly === true ? `Revocations alone${only}` : `Only changes${only}`;
  return [
    ...(superseded === undefined
      ? []
      : [`Sets aside what is remembered of ${short(superseded)}: a person decides on all of it.`]),
    ...(renames === undefined
      ? []
      : [`The config ${renames} is called ${config.name} from now on: a person decides on all of it.`]),
    ...(unpublished === true ? ["No branch of a remote has this commit: a person decides on all of it."] : []),
    ...(withoutSettings === true
      ? ["Settings of earlier commits could not be read: a person decides on all of it."]
      : []),
    ...(narrowed === undefined ? [] : [`${what}: no commit is completed by it.`]),
    ...(state === "believed" && written !== undefined && written.newest !== config.commit
      ? [`Runs wrote from ${short(written.newest)}, and left something to do.`]
      : []),
  ];
}

/** What is wrong, and the way out of it. */
export function problemBlocks(plan: Based): readonly Block[] {
  const problem = baseProblem(plan);
  if (problem === undefined) return [];
  return [line(0, sentence(problem.text)), line(0, word("hint: ", "warn"), sentence(problem.hint))];
}

export function baseBlocks(plan: Plan): readonly Block[] {
  const { state } = plan.config;
  const remark = baseRemark(plan);
  return [
    ...problemBlocks(plan),
    ...(remark === undefined ? [] : [line(0, word(remark, state === "first-run" ? "dim" : "warn"))]),
    ...wholeRemarks(plan).map((text) => line(0, sentence(text))),
  ];
}
