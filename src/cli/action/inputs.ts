/** Inputs of the action, as the runner hands them over: variables that others can set only by the workflow. */
import { PRIVACIES, type Privacy } from "../../core/model/config.ts";
import type { Environment } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";

const COMMANDS = ["validate", "plan", "comment"] as const;

export interface Inputs {
  readonly command: (typeof COMMANDS)[number];
  readonly config: string;
  readonly role?: string;
  readonly region?: string;
  readonly privacy: Privacy;
  readonly live?: string;
  /** Of command comment: what another run has handed on. */
  readonly file?: string;
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

const ROLE = /^arn:aws(-[a-z]+)*:iam::[0-9]{12}:role\/[!-~]{1,512}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$/;

function shaped(name: string, text: string, shape: RegExp, wanted: string): string {
  if (!shape.test(text)) throw wrong(name, wanted);
  return text;
}

/** Throws where one is wrong. The runner itself enforces none of them. */
export function inputsIn(env: Environment): Inputs {
  const input = (name: string, preset = "") => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim() || preset;
  const [role, region, live, file] = ["role", "region", "live", "file"].map((name) => input(name)) as [
    string,
    string,
    string,
    string,
  ];
  return {
    command: choice("command", input("command", "plan"), COMMANDS),
    config: input("config", "."),
    ...(role === "" ? {} : { role: shaped("role", role, ROLE, "the ARN of a role") }),
    ...(region === "" ? {} : { region: shaped("region", region, REGION, "a Region, as eu-west-1") }),
    privacy: choice("privacy", input("privacy", "names"), PRIVACIES),
    ...(live === "" ? {} : { live }),
    ...(file === "" ? {} : { file }),
    comment: choice("comment", input("comment", "true"), ["true", "false"]) === "true",
    token: input("token"),
  };
}
