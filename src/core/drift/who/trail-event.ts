/**
 * Events of CloudTrail, as far as drift asks for them: who called what, from where.
 *
 * In: an event as CloudTrail's JSON. Out: `TrailEvent`, or undefined where it is none. Invariant: whatever is in it, members are of
 * their types; a call that was refused, or that Identity Center made for itself, is none. Example: a click of alice@acme.io, who came by
 * AWSReservedSSO_Admin_0123456789abcdef, has these two for `name` and `role`.
 */
import { asText, isObject, parsedJson } from "../../base/json.ts";

/** One call that AWS took, by whoever made it. */
export interface TrailEvent {
  readonly id: string;
  /** `CreateAccountAssignment`. */
  readonly name: string;
  /** `sso.amazonaws.com`. */
  readonly source: string;
  /** In whole seconds, UTC: `2026-11-24T10:02:11Z`. */
  readonly time: string;
  /** The account that called. */
  readonly account: string;
  readonly actor: TrailActor;
  /** An address, or the name of a service of AWS. */
  readonly from?: string;
  readonly console: boolean;
  /** What AWS called the request; journals of runs have it, too. */
  readonly requestId?: string;
  readonly request: TrailMembers;
  readonly response: TrailMembers;
}

/** Who called, by the names that AWS has for sessions, users and services. */
export interface TrailActor {
  /** Of a session its name, which is a person's where they came through Identity Center. */
  readonly name: string;
  readonly role?: string;
  /** Who vouched for a session that a web identity began: GitHub's OIDC provider, say. */
  readonly provider?: string;
  /** The id of a user of Identity Center, where that is all that is told. */
  readonly userId?: string;
}

/** What a request or an answer has, not looked at yet. */
export type TrailMembers = Readonly<Record<string, unknown>>;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A member, however deep: undefined where there is none, or it is no text. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at = value;
  for (const member of path) at = isObject(at) && Object.hasOwn(at, member) ? at[member] : undefined;
  return asText(at) || undefined;
}

const membersOf = (value: unknown): TrailMembers => (isObject(value) ? value : {});

/** Of a session: `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION`. */
function sessionOf(identity: TrailMembers): TrailActor {
  const [, role, session] = /:assumed-role\/([^/]*)\/(.*)$/s.exec(textAt(identity, "arn") ?? "") ?? [];
  const issuer = textAt(identity, "sessionContext", "sessionIssuer", "userName") ?? role;
  const provider = textAt(identity, "sessionContext", "webIdFederationData", "federatedProvider");
  return {
    name: session ?? textAt(identity, "principalId") ?? "a session without a name",
    ...(issuer === undefined ? {} : { role: issuer }),
    ...(provider === undefined ? {} : { provider }),
  };
}

function actorOf(identity: TrailMembers): TrailActor {
  const type = textAt(identity, "type");
  if (type === "AssumedRole") return sessionOf(identity);
  if (type === "Root") return { name: "the root user" };
  const userId = textAt(identity, "onBehalfOf", "userId");
  if (userId !== undefined) return { name: userId, userId };
  const name = textAt(identity, "userName") ?? textAt(identity, "arn") ?? textAt(identity, "principalId");
  return { name: name ?? textAt(identity, "invokedBy") ?? type ?? "somebody without a name" };
}

/** What Identity Center does for itself is a consequence of what somebody else did. */
const isOfService = (event: TrailMembers): boolean =>
  textAt(event, "userIdentity", "invokedBy") === "sso.amazonaws.com" ||
  textAt(event, "sourceIPAddress") === "sso.amazonaws.com";

export function trailEventOf(json: string): TrailEvent | undefined {
  const event = parsedJson(json);
  if (!isObject(event) || textAt(event, "errorCode") !== undefined || isOfService(event)) return undefined;
  const [id, name, source] = [textAt(event, "eventID"), textAt(event, "eventName"), textAt(event, "eventSource")];
  const time = textAt(event, "eventTime");
  if (id === undefined || name === undefined || source === undefined) return undefined;
  if (time === undefined || !MOMENT.test(time)) return undefined;
  const identity = membersOf(event.userIdentity);
  const [from, requestId] = [textAt(event, "sourceIPAddress"), textAt(event, "requestID")];
  return {
    ...{ id, name, source, time, actor: actorOf(identity) },
    account: textAt(event, "recipientAccountId") ?? textAt(identity, "accountId") ?? "",
    ...(from === undefined ? {} : { from }),
    ...(requestId === undefined ? {} : { requestId }),
    console: textAt(event, "sessionCredentialFromConsole") === "true",
    ...{ request: membersOf(event.requestParameters), response: membersOf(event.responseElements) },
  };
}
