/** `apply FILE`: the plan that was approved, the config folder it names, and what became of its changes since. */
import { join, relative, resolve } from "node:path";
import { figure } from "../core/base/figure.ts";
import type { NotTaken } from "../core/model/not-taken.ts";
import type { Plan } from "../core/model/plan.ts";
import { type Comparison, foreignTo } from "../core/plan/approved.ts";
import { readSavedPlan } from "../core/plan/saved-plan.ts";
import { repositoryTop } from "../io/git/repository.ts";
import { isFile, isThere, PLAN_FILE, readSavedFile } from "../io/saved-file.ts";
import { renderText } from "../render/text.ts";
import { count, heading, line, type View, value, word } from "../render/view.ts";
import type { Refusal } from "./refusal.ts";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

export interface Approved {
  readonly plan: Plan;
}

/** Why a file is no plan to go by. */
export const planFileRefusal = (file: string, { problem, hint }: NotTaken): Refusal => {
  return { exitCode: 3, code: "plan-file", text: `${file} ${problem}`, hint };
};

/** The plan in a file; undefined where the argument names no file, but a config folder. */
export async function openApproved(argument: string, world: World): Promise<Approved | Refusal | undefined> {
  const file = resolve(world.cwd, argument);
  if (!(await isThere(file))) {
    const hint = "name the config folder, as in idc apply access, or a file that idc plan -o wrote";
    const text = `there is neither a config folder nor a plan file ${argument}`;
    return { exitCode: 1, code: "not-found", text, hint };
  }
  if (!(await isFile(file))) return undefined;
  const text = await readSavedFile(file, PLAN_FILE);
  const plan = readSavedPlan(text, { now: Date.parse(world.instant()), sha256: world.sha256 });
  if ("problem" in plan) return planFileRefusal(argument, plan);
  return { plan };
}

/** The config folder that an approved plan names, in the repository around the current folder. */
export async function folderOf({ plan }: Approved, world: World): Promise<string | Refusal> {
  const top = await repositoryTop(world.cwd);
  if (top === undefined) {
    const text = "a plan file names its config folder by the path inside a git repository, and this is none";
    return { exitCode: 1, code: "elsewhere", text, hint: "change into the repository that holds the config" };
  }
  const path = plan.config.path ?? ".";
  const dir = join(top, path);
  const hint = "change into the repository that the plan was made in, at a commit that has this folder";
  if (relative(top, dir).startsWith("..") || resolve(dir) !== resolve(top, path)) {
    const text = `the plan file names a config folder outside of the repository: ${path}`;
    return { exitCode: 3, code: "elsewhere", text, hint };
  }
  const there = await repositoryTop(dir).catch(() => undefined);
  if (there === top) return dir;
  const text = `the plan file is of the config folder ${path}, which is not in ${top}`;
  return { exitCode: 1, code: "elsewhere", text, hint };
}

/** Why an approved plan is none of what was just planned. Another commit is told: after a merge it is always another. */
export function checkOrigin({ plan }: Approved, now: Plan, world: World): Refusal | undefined {
  const foreign = foreignTo(plan, now);
  if (foreign !== undefined) {
    const hint = "a plan is applied where it was made: check profile, region and folder, or plan again";
    return { exitCode: 3, code: "elsewhere", text: `the plan file ${foreign}`, hint };
  }
  const [was, is] = [plan.config.commit, now.config.commit].map((commit) => commit?.slice(0, 7) ?? "no commit");
  if (was !== is) {
    sayBeside(world, `The plan was approved at ${was}; this is ${is}. Only what is the same in both is applied.`);
  }
  return undefined;
}

/** What an approved plan comes to now. What is held is told by the outcome, with its reasons. */
export function comparisonText({ plan }: Approved, { same, held, gone }: Comparison, world: World): string {
  const view: View = [
    heading("The approved plan"),
    line(
      1,
      word(plan.snapshot === undefined ? "made at " : "made from a snapshot of "),
      value(plan.made),
      word(" · digest "),
      value(plan.digest.slice(0, 12)),
    ),
    line(
      1,
      word(`${count(same, "change")} as approved`, "ok"),
      ...(held.size === 0 ? [] : [word(" · "), word(`${figure(held.size)} not as approved, so held`, "warn")]),
      ...(gone.length === 0
        ? []
        : [word(" · "), word(`${figure(gone.length)} approved and not to be made now`, "dim")]),
    ),
    ...gone.map(({ change, why }) => line(2, word(`${change.action} `), value(change.key), word(`: ${why}`, "dim"))),
  ];
  return renderText(view, { color: false, columns: world.columns });
}
