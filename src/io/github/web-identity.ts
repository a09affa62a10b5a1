/**
 * A role by the run's own OIDC token. The SDK's chain assumes it from a file (`AWS_WEB_IDENTITY_TOKEN_FILE`); here the file is
 * written, and written anew while the run lasts: GitHub's tokens are good for minutes.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../../core/base/json.ts";
import { IoError } from "../io-error.ts";
import { type Environment, runnerFolder } from "./runner.ts";

/** Whom AWS's web identity provider for GitHub expects a token to be for. */
const AUDIENCE = "sts.amazonaws.com";
const EVERY = 4 * 60_000;

async function tokenFrom(env: Environment): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
  if (url === undefined || secret === undefined) {
    const hint = "permissions: {id-token: write} in the workflow; a run of a fork has none";
    throw new IoError("this run may not ask GitHub for an OIDC token", { hint, exitCode: 4 });
  }
  const asked = new URL(url);
  asked.searchParams.set("audience", AUDIENCE);
  const answer = await fetch(asked, { headers: { authorization: `Bearer ${secret}`, accept: "application/json" } });
  const body: unknown = answer.ok ? await answer.json() : undefined;
  if (isObject(body) && typeof body.value === "string") return body.value;
  throw new IoError(`GitHub gives no OIDC token: it answers ${answer.status}`, { exitCode: 4 });
}

/** Variables for the SDK's chain. The session is called after the run, so that CloudTrail names it. */
export async function webIdentity(role: string, env: Environment): Promise<Readonly<Record<string, string>>> {
  const file = join(runnerFolder(env), `idc-token-${process.pid}`);
  const write = async () => writeFile(file, await tokenFrom(env), { mode: 0o600 });
  await write();
  setInterval(() => void write().catch(() => undefined), EVERY).unref();
  return {
    AWS_ROLE_ARN: role,
    AWS_WEB_IDENTITY_TOKEN_FILE: file,
    AWS_ROLE_SESSION_NAME: `idc-${/^[0-9]{1,20}$/.exec(env.GITHUB_RUN_ID ?? "")?.[0] ?? "run"}`,
  };
}
