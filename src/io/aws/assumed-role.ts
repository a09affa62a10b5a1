/** Credentials of a role, for what the caller's own may not do. */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import { checkedAnswer } from "./answer-form.ts";
import type { Credentials, CredentialsProvider } from "./clients.ts";
import type { Connection } from "./connection.ts";

/** What AWS STS takes as the name of a session, at the most. */
const LONGEST_NAME = 64;

/** The name under which CloudTrail has what is done so. */
export const sessionName = (config: string): string => `idc-${config}`.slice(0, LONGEST_NAME);

function credentialsIn({ Credentials: given }: JsonObject): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = (isObject(given) ? given : {}) as JsonObject;
  const end: unknown = Expiration;
  return {
    accessKeyId: String(AccessKeyId),
    secretAccessKey: String(SecretAccessKey),
    sessionToken: String(SessionToken),
    ...(end instanceof Date ? { expiration: end } : {}),
  };
}

/**
 * Assumes a role through a connection, and gives one that calls as that role; once its credentials end, it is assumed again. `policy`: what
 * the session may do at the most, whatever the role may.
 * @throws CallError where AWS denies it, IoError where it cannot be asked
 */
export async function assumeRole(
  connection: Connection,
  roleArn: string,
  name: string,
  policy?: string,
): Promise<Connection> {
  const request = { RoleArn: roleArn, RoleSessionName: name, ...(policy === undefined ? {} : { Policy: policy }) };
  const assume: CredentialsProvider = async () => {
    const answer = await connection.send("sts", "AssumeRole", request);
    return credentialsIn(checkedAnswer(connection, "sts", "AssumeRole", answer));
  };
  // The first ones are had at once: whether they are to be had is to be known before anything is written with them.
  let first: Credentials | undefined = await assume();
  return connection.as(async () => {
    const had = first ?? (await assume());
    first = undefined;
    return had;
  });
}
