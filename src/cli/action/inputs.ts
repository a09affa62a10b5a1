/** Inputs of the action, as the runner hands them over: variables that others can set only by the workflow. */
import { PRIVACIES, type Privacy } from "../../core/model/config.ts";
import type { Environment } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import { ADDRESS_FORM, addressProblem } from "../notify/address.ts";

const COMMANDS = ["validate", "plan", "apply", "comment", "drift", "answer", "snapshot", "approval"] as const;

export interface Inputs {
  readonly command: (typeof COMMANDS)[number];
  readonly config: string;
  readonly role?: string;
  readonly region?: string;
  /** How to read assignments; left out, the way with the fewest calls. */
  readonly readBy?: "pairs" | "principals";
  /** Of plan, apply and drift: where a notice goes, an address or `env:NAME`. It is a secret. */
  readonly notify?: string;
  readonly privacy: Privacy;
  readonly live?: string;
  /** Of command comment: what another run has handed on. Of apply: the plan of an earlier job, or the folder that it is in. */
  readonly file?: string;
  /** Of apply: the digest of that plan, as the earlier job said it. */
  readonly digest?: string;
  /** Of apply: the environment whose reviewers let this job run. Without it, only what needs no person is made. */
  readonly environment?: string;
  /** Of apply: whom it is said to. */
  readonly pullRequests: readonly number[];
  /** Of answer: which boxes this job is for, since the others need other rights; `look`: it says which jobs there is something for. */
  readonly answer: "look" | "propose" | "revert";
  /** Of drift: whether it proposes what it can, by pull requests that it keeps up to date. */
  readonly pullRequest: boolean;
  /** Of answer and drift: the workflow that plans the pull request, where the token begins none by itself. */
  readonly planWorkflow?: string;
  /** Of comment: the workflow that keeps snapshots, where a fork's pull request is to be planned against one. */
  readonly snapshotWorkflow?: string;
  readonly comment: boolean;
  readonly token: string;
  /** One that may ask who is of a team. It is a secret. */
  readonly teamsToken?: string;
}

function wrong(name: string, wanted: string): IoError {
  return new IoError(`input ${name} is ${wanted}`, { hint: "see the action's inputs in action.yml", exitCode: 64 });
}

function choice<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw wrong(name, `one of ${allowed.join(", ")}`);
  return found;
}

const isTrue = (name: string, text: string): boolean => choice(name, text, ["true", "false"]) === "true";

const ROLE = /^arn:aws(-[a-z]+)*:iam::[0-9]{12}:role\/[!-~]{1,512}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/;

function shaped(name: string, text: string, shape: RegExp, wanted: string): string {
  if (!shape.test(text)) throw wrong(name, wanted);
  return text;
}

const DIGEST = /^[0-9a-f]{64}$/;
const ENVIRONMENT = /^[^\p{C}]{1,255}$/u;
const WORKFLOW = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.ya?ml$/;
const NUMBERS = /^([1-9][0-9]{0,9}(,[1-9][0-9]{0,9})*)?$/;

type Input = (name: string, preset?: string) => string;

/** Other workflows of the repository, by their files. */
function workflows(input: Input): Pick<Inputs, "planWorkflow" | "snapshotWorkflow"> {
  const [plan, snapshot] = [input("plan-workflow"), input("snapshot-workflow")];
  const file = (name: string, text: string) => shaped(name, text, WORKFLOW, "a file, as idc-plan.yml");
  return {
    ...(plan === "" ? {} : { planWorkflow: file("plan-workflow", plan) }),
    ...(snapshot === "" ? {} : { snapshotWorkflow: file("snapshot-workflow", snapshot) }),
  };
}

/** What command apply has of an earlier job. */
function handedOn(input: Input): Pick<Inputs, "digest" | "environment" | "pullRequests"> {
  const [digest, environment] = [input("digest"), input("environment")];
  const numbers = shaped("pull-requests", input("pull-requests"), NUMBERS, "numbers with commas, as 12,15");
  return {
    ...(digest === "" ? {} : { digest: shaped("digest", digest, DIGEST, "the SHA-256 of a plan") }),
    ...(environment === "" ? {} : { environment: shaped("environment", environment, ENVIRONMENT, "a name") }),
    pullRequests: numbers === "" ? [] : numbers.split(",").map(Number),
  };
}

/** How AWS is read. */
function reading(input: Input): Pick<Inputs, "role" | "region" | "readBy"> {
  const [role, region, readBy] = [input("role"), input("region"), input("read-by")];
  return {
    ...(role === "" ? {} : { role: shaped("role", role, ROLE, "the ARN of a role") }),
    ...(region === "" ? {} : { region: shaped("region", region, REGION, "a Region, as eu-west-1") }),
    ...(readBy === "" ? {} : { readBy: choice("read-by", readBy, ["pairs", "principals"]) }),
  };
}

/** What is wrong with an address is said without it. */
function telling(input: Input): Pick<Inputs, "notify"> {
  const notify = input("notify");
  if (notify === "") return {};
  if (addressProblem(notify) !== undefined) throw wrong("notify", `env:NAME, or ${ADDRESS_FORM}`);
  return { notify };
}

/** Throws where one is wrong. The runner itself enforces none of them. */
export function inputsIn(env: Environment): Inputs {
  const input: Input = (name, preset = "") => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim() || preset;
  const [live, file, teamsToken] = [input("live"), input("file"), input("teams-token")];
  return {
    command: choice("command", input("command", "plan"), COMMANDS),
    config: input("config", "."),
    ...reading(input),
    ...telling(input),
    privacy: choice("privacy", input("privacy", "names"), PRIVACIES),
    ...(live === "" ? {} : { live }),
    ...(file === "" ? {} : { file }),
    ...handedOn(input),
    answer: choice("answer", input("answer", "propose"), ["look", "propose", "revert"]),
    ...workflows(input),
    pullRequest: isTrue("pull-request", input("pull-request", "false")),
    comment: isTrue("comment", input("comment", "true")),
    token: input("token"),
    ...(teamsToken === "" ? {} : { teamsToken }),
  };
}
