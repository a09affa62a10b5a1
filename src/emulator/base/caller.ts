import type { Ids } from "./ids.ts";
import { arnIn } from "./partition.ts";
import type { Person } from "./person.ts";

/** Who sends a request. */
export interface Caller {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
  /** The name that history has for it. */
  readonly actor: string;
  /** Who sits before the console. */
  readonly by?: Person;
}

/** Actor of what is done in the console: no caller's ARN can be this. */
export const CONSOLE = "console";

const SESSION_TOKEN = "IdcEmulatorSession/";

/** The IAM user that dummy keys stand for. */
export function defaultCaller(
  accountId: string,
  { ids, region }: { readonly ids: Ids; readonly region: string },
): Caller {
  const arn = arnIn({ region }, `iam::${accountId}:user/emulator`);
  return { accountId, arn, userId: `AIDA${identifier(ids, arn)}`, actor: arn };
}

export function assumedRole(roleArn: string, sessionName: string, ids: Ids): Caller {
  const [, partition = "", , , accountId = "", resource = ""] = roleArn.split(":");
  const roleName = resource.split("/").at(-1) ?? "";
  const arn = `arn:${partition}:sts::${accountId}:assumed-role/${roleName}/${sessionName}`;
  return { accountId, arn, userId: `AROA${identifier(ids, roleArn)}:${sessionName}`, actor: arn };
}

/** Whom dummy keys stand for: the user of an account, or a session of the role with that ARN. */
export const callerNamed = (named: string, world: { readonly ids: Ids; readonly region: string }): Caller =>
  named.startsWith("arn:") ? assumedRole(named, "emulator", world.ids) : defaultCaller(named, world);

/** The session token says who its bearer is: nothing needs to be remembered, and a restart forgets nobody. */
export function sessionToken(roleArn: string, sessionName: string): string {
  return SESSION_TOKEN + Buffer.from(JSON.stringify([roleArn, sessionName])).toString("base64");
}

/** The caller that a session token of ours names, or undefined for any other token. */
export function callerOfToken(token: string | undefined, ids: Ids): Caller | undefined {
  if (token === undefined || !token.startsWith(SESSION_TOKEN)) return undefined;
  try {
    const decoded: unknown = JSON.parse(Buffer.from(token.slice(SESSION_TOKEN.length), "base64").toString());
    if (!Array.isArray(decoded)) return undefined;
    const [roleArn, sessionName] = decoded as unknown[];
    if (typeof roleArn !== "string" || typeof sessionName !== "string") return undefined;
    return assumedRole(roleArn, sessionName, ids);
  } catch {
    return undefined;
  }
}

/** 17 upper-case letters and digits, as in IAM's unique ids. */
function identifier(ids: Ids, name: string): string {
  const digits = BigInt(`0x${ids.digest(name).slice(0, 32)}`).toString(36);
  return digits.toUpperCase().padStart(17, "0").slice(0, 17);
}
