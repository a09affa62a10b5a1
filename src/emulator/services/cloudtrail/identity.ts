import { CONSOLE } from "../../base/caller.ts";
import { arnIn } from "../../base/partition.ts";
import { SOMEBODY } from "../../base/person.ts";
import type { HistoryEntry, World } from "../../world/world.ts";

interface Identity {
  /** `userIdentity`. */
  readonly identity: object;
  /** The account that called, and that sees the event. */
  readonly account: string;
  readonly name: string;
  readonly keyId: string;
  readonly ip: string;
  readonly agent: string;
}

export const isOfConsole = ({ actor }: HistoryEntry): boolean => actor === CONSOLE;

const idOf = (world: World, name: string) => world.ids.digest(name).slice(0, 16).toUpperCase();

/** A session of a role. `path`: what stands before the role's name in its own ARN, and not in the session's. */
function session(
  { account, role, name, path }: { account: string; role: string; name: string; path: string },
  { time }: HistoryEntry,
  world: World,
) {
  const principalId = `AROA${idOf(world, `role/${account}/${role}`)}`;
  const creationDate = `${time.slice(0, 19)}Z`;
  const issuer = { type: "Role", principalId, arn: arnIn(world, `iam::${account}:role${path}${role}`) };
  return {
    ...{ type: "AssumedRole", principalId: `${principalId}:${name}` },
    ...{ arn: arnIn(world, `sts::${account}:assumed-role/${role}/${name}`), accountId: account },
    accessKeyId: keyIdOf(world, `${role}/${name}`),
    sessionContext: {
      sessionIssuer: { ...issuer, accountId: account, userName: role },
      webIdFederationData: {},
      attributes: { creationDate, mfaAuthenticated: "false" },
    },
  };
}

const keyIdOf = (world: World, of: string) => `ASIA${idOf(world, `key/${of}`)}`;

/** A person who came through Identity Center. */
function ofConsole(line: HistoryEntry, world: World): Identity {
  const { name, permissionSet, account = world.managementAccountId, sourceIp, userAgent } = line.by ?? SOMEBODY;
  const role = `AWSReservedSSO_${permissionSet}_${world.ids.digest(`set/${permissionSet}`).slice(0, 16)}`;
  const path = `/aws-reserved/sso.amazonaws.com/${world.region}/`;
  const identity = session({ account, role, name, path }, line, world);
  return { identity, account, name, keyId: identity.accessKeyId, ip: sourceIp, agent: userAgent };
}

const API = { ip: "198.51.100.20", agent: "aws-sdk-js/3 md/nodejs" };

export function identityOf(line: HistoryEntry, world: World): Identity {
  if (isOfConsole(line)) return ofConsole(line, world);
  const { actor } = line;
  const [, , , , account = "", resource = ""] = actor.split(":");
  const [kind, first = "", name = first] = resource.split("/");
  if (kind === "assumed-role") {
    const identity = session({ account, role: first, name, path: "/" }, line, world);
    return { ...API, identity, account, name, keyId: identity.accessKeyId };
  }
  const keyId = `AKIA${idOf(world, `key/${actor}`)}`;
  const principalId = `AIDA${idOf(world, actor)}`;
  const identity = { type: "IAMUser", principalId, arn: actor, accountId: account, accessKeyId: keyId, userName: name };
  return { ...API, identity, account, name, keyId };
}
