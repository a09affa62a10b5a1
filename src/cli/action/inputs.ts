/** Inputs of the action, as the runner hands them over: variables that others can set only by the workflow. */
import { PRIVACIES, type Privacy } from "../../core/model/config.ts";
import type { Environment } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";

const COMMANDS = ["validate", "plan", "apply", "comment", "drift", "answer"] as const;

export interface Inputs {
  readonly command: (typeof COMMANDS)[number];
  readonly config: string;
  readonly role?: string;
  readonly region?: string;
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
  /** Of answer: which boxes this job is for, since the others need other rights. */
  readonly answer: "propose" | "revert";
  /** Of drift: whether it proposes what it can, by pull requests that it keeps up to date. */
  readonly pullRequest: boolean;
  /** Of answer and drift: the workflow that plans the pull request, where the token begins none by itself. */
  readonly planWorkflow?: string;
  readonly comment: boolean;
  readonly token: string;
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

/** What command answer has beside the event, and drift with it. */
function answering(input: Input): Pick<Inputs, "answer" | "planWorkflow"> {
  const workflow = input("plan-workflow");
  return {
    answer: choice("answer", input("answer", "propose"), ["propose", "revert"]),
    ...(workflow === ""
      ? {}
      : { planWorkflow: shaped("plan-workflow", workflow, WORKFLOW, "a file, as idc-plan.yml") }),
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

/** Throws where one is wrong. The runner itself enforces none of them. */
export function inputsIn(env: Environment): Inputs {
  const input: Input = (name, preset = "") => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim() || preset;
  const [role, region, live, file] = [input("role"), input("region"), input("live"), input("file")];
  return {
    command: choice("command", input("command", "plan"), COMMANDS),
    config: input("config", "."),
    ...(role === "" ? {} : { role: shaped("role", role, ROLE, "the ARN of a role") }),
    ...(region === "" ? {} : { region: shaped("region", region, REGION, "a Region, as eu-west-1") }),
    privacy: choice("privacy", input("privacy", "names"), PRIVACIES),
    ...(live === "" ? {} : { live }),
    ...(file === "" ? {} : { file }),
    ...handedOn(input),
    ...answering(input),
    pullRequest: isTrue("pull-request", input("pull-request", "false")),
    comment: isTrue("comment", input("comment", "true")),
    token: input("token"),
  };
}
