/** What GitHub's runner says of the run that we are in: environment variables, and the event as a file. */
import { readFile } from "node:fs/promises";
import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import { IoError } from "../io-error.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A repository on GitHub, whichever GitHub that is. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `https://github.com/acme/access`. */
  readonly page: string;
}

/** The same as Octokit has it. */
export const whereOf = ({ owner, name: repo }: Repository) => ({ owner, repo });

/** Where a run is, as far as it is told. */
export interface RunnerContext {
  readonly repository: Repository;
  /** `https://api.github.com`, and others on GitHub Enterprise and with data residency. */
  readonly apiUrl: string;
  readonly token: string;
  /** What began the run; empty outside of one. */
  readonly event: JsonObject;
}

const WHICH = "GitHub's runner sets GITHUB_REPOSITORY; elsewhere: --repository acme/access";
const REPOSITORY = /^([A-Za-z0-9-]+)\/([A-Za-z0-9._-]+)$/;

/** Of GitHub Enterprise: `/api/v3`. */
const PATH = /^[A-Za-z0-9./_-]*$/;

/** A URL that others may have written goes into links: nothing else may be in it. */
function webAddress(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const more = url === undefined ? "" : url.search + url.hash + url.username + url.password;
  if (url !== undefined && ["http:", "https:"].includes(url.protocol) && more === "" && PATH.test(url.pathname))
    return url.href.replace(/\/+$/, "");
  throw new IoError(`${name} is no address of a GitHub`, {
    hint: "GitHub's runner sets it, as https://github.com",
    exitCode: 64,
  });
}

/** The repository, from its name as `acme/access`; undefined where none is named. */
export function repositoryIn(env: Environment, named = env.GITHUB_REPOSITORY): Repository | undefined {
  if (named === undefined || named === "") return undefined;
  const match = REPOSITORY.exec(named);
  if (match === null) {
    throw new IoError("that is no name of a repository: OWNER/NAME", { hint: WHICH, exitCode: 64 });
  }
  const server = webAddress("GITHUB_SERVER_URL", env.GITHUB_SERVER_URL ?? "https://github.com");
  return { owner: match[1]!, name: match[2]!, page: `${server}/${match[1]}/${match[2]}` };
}

/** The page of the run, where there is one. */
export function runPage(env: Environment, { page }: Repository): string | undefined {
  const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" } = env;
  if (!/^[0-9]+$/.test(id)) return undefined;
  return /^[2-9]$|^[1-9][0-9]+$/.test(attempt)
    ? `${page}/actions/runs/${id}/attempts/${attempt}`
    : `${page}/actions/runs/${id}`;
}

/** What began the run; empty outside of one. */
export async function gitHubEvent(path: string | undefined): Promise<JsonObject> {
  if (path === undefined || path === "") return {};
  try {
    const event: unknown = JSON.parse(await readFile(path, "utf8"));
    if (isObject(event)) return event as JsonObject;
    throw new SyntaxError("no object");
  } catch (cause) {
    throw new IoError("GITHUB_EVENT_PATH leads to no event", { hint: "GitHub's runner writes that file", cause });
  }
}

/** Throws where there is no token, or no repository. */
export async function runnerContext(env: Environment, named: string | undefined): Promise<RunnerContext> {
  const repository = repositoryIn(env, named);
  if (repository === undefined) {
    throw new IoError("which repository is meant?", { hint: WHICH, exitCode: 64 });
  }
  const token = env.GITHUB_TOKEN ?? "";
  if (token === "") {
    const hint = "in a workflow, env: GITHUB_TOKEN is github.token, and permissions: {pull-requests: write}";
    throw new IoError("there is no GITHUB_TOKEN, so GitHub lets nobody write", { hint, exitCode: 4 });
  }
  const apiUrl = webAddress("GITHUB_API_URL", env.GITHUB_API_URL ?? "https://api.github.com");
  const event = await gitHubEvent(env.GITHUB_EVENT_PATH);
  return { repository, apiUrl, token, event };
}

/** A text inside of an event: `textIn(event, "pull_request", "head", "sha")`; empty where there is none. */
export function textIn(event: unknown, ...path: readonly string[]): string {
  let value: unknown = event;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  return typeof value === "number" ? String(value) : asText(value);
}

/** Where files of the run may lie until it ends. */
export const runnerFolder = (env: Environment): string => env.RUNNER_TEMP ?? "/tmp";
