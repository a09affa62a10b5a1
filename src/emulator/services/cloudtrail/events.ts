import type { HistoryEntry, World } from "../../world/world.ts";
import { identityOf, isOfConsole } from "./identity.ts";
import { shownOf } from "./shown.ts";

/** One event as LookupEvents lists it, with the account that sees it. */
export interface Event {
  readonly account: string;
  readonly EventId: string;
  readonly EventName: string;
  readonly EventSource: string;
  readonly EventTime: number;
  readonly ReadOnly: "true" | "false";
  readonly Username?: string;
  readonly AccessKeyId?: string;
  readonly Resources: readonly object[];
  /** The whole event, as JSON. */
  readonly CloudTrailEvent: string;
}

/** Services whose calls are told; the name of the source is another one for clicks in the directory's pages. */
const SOURCES: Readonly<Record<string, { readonly api: string; readonly console: string }>> = {
  "sso-admin": { api: "sso.amazonaws.com", console: "sso.amazonaws.com" },
  identitystore: { api: "identitystore.amazonaws.com", console: "sso-directory.amazonaws.com" },
};

const seconds = (time: string) => Math.floor(Date.parse(time) / 1000);

/** How the request went out: pages of the directory are called by the browser, others by AWS's own servers. */
function wayOf({ service }: HistoryEntry, fromConsole: boolean, agent: string, region: string): object {
  if (!fromConsole) return { userAgent: agent };
  const isDirectory = service === "identitystore";
  const host = `up.sso.${region}.amazonaws.com`;
  return {
    userAgent: isDirectory ? agent : "AWS Internal",
    ...(isDirectory ? { tlsDetails: { tlsVersion: "TLSv1.3", clientProvidedHostHeader: host } } : {}),
    sessionCredentialFromConsole: "true",
  };
}

/** The event of a line of history; undefined where it makes none: what ends by itself, and what the emulator alone does. */
export function eventOf(line: HistoryEntry, world: World): Event | undefined {
  const source = Object.hasOwn(SOURCES, line.service) ? SOURCES[line.service] : undefined;
  if (source === undefined || line.phase === "finished") return undefined;
  const fromConsole = isOfConsole(line);
  const { identity, account, name, keyId, ip, agent } = identityOf(line, world);
  const { eventName, request, response } = shownOf(line, fromConsole, world);
  const id = world.ids.requestId(`trail/event/${line.sequence}`, 0);
  const eventSource = fromConsole ? source.console : source.api;
  const whole = {
    ...{ eventVersion: "1.11", userIdentity: identity },
    eventTime: new Date(seconds(line.time) * 1000).toISOString().replace(".000Z", "Z"),
    ...{ eventSource, eventName, awsRegion: world.region, sourceIPAddress: ip },
    ...wayOf(line, fromConsole, agent, world.region),
    ...{ requestParameters: request, responseElements: response },
    requestID: line.requestId ?? line.headedAs ?? world.ids.requestId(`trail/request/${line.sequence}`, 0),
    ...{ eventID: id, readOnly: false, eventType: "AwsApiCall", managementEvent: true },
    ...{ recipientAccountId: account, eventCategory: "Management" },
  };
  return {
    ...{ account, EventId: id, EventName: eventName, EventSource: eventSource, EventTime: seconds(line.time) },
    ...{ ReadOnly: "false", Resources: [], CloudTrailEvent: JSON.stringify(whole) },
    ...{ Username: name, AccessKeyId: keyId },
  };
}
