/** What we hold workflows to beyond what GitHub does: each rule says what of a workflow breaks it. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { inputsIn } from "../../../src/cli/action/inputs.ts";
import { strangersWays } from "./forks.ts";
import type { Job, Permissions, Step, Workflow } from "./workflow.ts";

type Rule = (workflow: Workflow) => readonly string[];

const ACTION_FILE = new URL("../../../.github/actions/idc/action.yml", import.meta.url);
const action = parse(readFileSync(ACTION_FILE, "utf8")) as { readonly inputs: object; readonly outputs: object };

/** Where the action is depends on who uses it. */
const PLACEHOLDER = "OWNER/idc/.github/actions/idc@COMMIT";
const isOurs = ({ uses }: Step) => uses === PLACEHOLDER || /^(\.|\$)\/\.github\/actions\/idc$/.test(uses ?? "");
const isCheckout = ({ uses }: Step) => uses?.startsWith("actions/checkout@") ?? false;
const isExample = ({ path }: Workflow) => path.startsWith("examples/");

const stepsOf = ({ steps = [] }: Job): readonly Step[] => steps;

function ofJobs(say: (job: Job, workflow: Workflow) => readonly string[]): Rule {
  return (workflow) =>
    Object.entries(workflow.jobs).flatMap(([name, job]) => say(job, workflow).map((what) => `job ${name}: ${what}`));
}

/** The rule for each step; `index` is its place in the job. */
function ofSteps(say: (step: Step, job: Job, index: number) => readonly string[]): Rule {
  return ofJobs((job) =>
    stepsOf(job).flatMap((step, index) => say(step, job, index).map((what) => `step ${index + 1}: ${what}`)),
  );
}

const pinned: Rule = (workflow) =>
  workflow.uses
    .filter(({ of, comment }) => {
      if (of === PLACEHOLDER) return !isExample(workflow);
      const isLocal = /^(\.|\$)\//.test(of) && !isExample(workflow);
      return !isLocal && !(/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/.test(of) && /^v\d+\.\d+\.\d+$/.test(comment));
    })
    .map(({ of, comment }) => `uses: ${of} # ${comment}`);

const writes = (permissions: Permissions): boolean =>
  typeof permissions === "string" ? permissions !== "read-all" : Object.values(permissions).includes("write");

const fewPermissions: Rule = (workflow) => {
  const { permissions } = workflow;
  if (permissions === undefined) return ["no permissions at the top: the repository's settings decide"];
  if (isExample(workflow) && Object.keys(permissions).length > 0)
    return ["permissions at the top, which each job gets"];
  return [
    ...(writes(permissions) ? ["permissions at the top write"] : []),
    ...ofJobs((job) => {
      if (job.permissions === undefined) return isExample(workflow) ? ["names no permissions"] : [];
      return typeof job.permissions === "string" ? [`permissions: ${job.permissions}`] : [];
    })(workflow),
  ];
};

const noTarget: Rule = ({ events }) => events.filter((name) => name === "pull_request_target");

/** Whoever names a branch, a title or an output would write the script; through `env` it stays a value. */
const plainScripts = ofSteps(({ run, with: given = {} }) =>
  [run, given.script].filter((script) => String(script ?? "").includes("${{")).map((script) => `runs ${script}`),
);

/** idc plans with the history of the config; what looks at it runs in the same job. */
const careful = ofSteps((step, job) => {
  if (!isCheckout(step)) return [];
  const given = step.with ?? {};
  const needsHistory = stepsOf(job).some((one) => isOurs(one) || /\bidc (plan|apply|drift)\b/.test(one.run ?? ""));
  return [
    ...(given["persist-credentials"] === false ? [] : ["leaves the token in .git: persist-credentials"]),
    ...(needsHistory && given["fetch-depth"] !== 0 ? ["brings one commit only: fetch-depth"] : []),
  ];
});

const noToken = ofJobs((job, workflow) => {
  const permissions = job.permissions ?? workflow.permissions;
  const hasToken =
    permissions === "write-all" || (typeof permissions === "object" && permissions["id-token"] === "write");
  return hasToken ? strangersWays(workflow, job).map((event) => `id-token for whoever begins ${event}`) : [];
});

const ends = ofJobs((job) =>
  job.uses === undefined && job["timeout-minutes"] === undefined ? ["timeout-minutes"] : [],
);

const knownInputs = ofSteps((step) => {
  const given = Object.entries(step.with ?? {});
  if (!isOurs(step)) return [];
  const unknown = given.filter(([name]) => !(name in action.inputs)).map(([name]) => `has no input ${name}`);
  const values = given.filter(([, value]) => !String(value).includes("${{"));
  try {
    inputsIn(Object.fromEntries(values.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)])));
    return unknown;
  } catch (error) {
    return [...unknown, (error as Error).message];
  }
});

const REFERENCE = /\b(steps|needs)\.([\w-]+)(?:\.outputs\.([\w-]+))?/g;

/** An expression of what is not there is empty, and nobody says so. */
const knownOutputs = ofJobs((job, { jobs }) => {
  const text = JSON.stringify(job);
  return [...text.matchAll(REFERENCE)].flatMap(([whole, where, of, output]) => {
    const step = stepsOf(job).find(({ id }) => id === of);
    const isThere = where === "steps" ? step !== undefined : [job.needs ?? []].flat().includes(of!);
    if (!isThere) return [`${whole}: there is no ${of} before it`];
    if (output === undefined) return [];
    if (where === "needs") return output in (jobs[of!]?.outputs ?? {}) ? [] : [`${whole}: no such output`];
    return step !== undefined && isOurs(step) && !(output in action.outputs) ? [`${whole}: no such output`] : [];
  });
});

const SCHEDULE = /github\.event\.schedule [!=]= '([^']*)'/g;

/** One that was changed in one place alone never comes, and nobody says so. */
const knownCrons: Rule = ({ jobs, crons }) =>
  [...JSON.stringify(jobs).matchAll(SCHEDULE)].flatMap(([, cron]) =>
    crons.includes(cron!) ? [] : [`no cron ${cron}`],
  );

export const RULES: Readonly<Record<string, Rule>> = {
  "what others wrote is named by a commit, with its version": pinned,
  "each job names the permissions that it has, and the top gives none to write": fewPermissions,
  "never pull_request_target": noTarget,
  "no script holds an expression": plainScripts,
  "a checkout keeps no token, and brings the history that idc looks at": careful,
  "no token of AWS's for strangers": noToken,
  "every job ends": ends,
  "our action is given inputs that it has, and takes": knownInputs,
  "what a step or job is asked for is there": knownOutputs,
  "a schedule that is asked for is there": knownCrons,
};
