import { AwsError } from "../../base/errors.ts";
import { pageOf } from "../../base/paging.ts";
import { type Call, operation } from "../../calls/operation.ts";
import type { Service } from "../../calls/service.ts";
import { document, integer, list, optional, required, structure, text } from "../../shapes/shape.ts";
import { type Event, eventOf } from "./events.ts";

const MOST = 50;
const DAY = 24 * 3600 * 1000;
const KEPT_DAYS = 90;
/** AWS's figure, for an account and Region. */
const RATE = 2;

const anyNumber = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const attribute = structure({ AttributeKey: required(text()), AttributeValue: required(text({ min: 1, max: 2000 })) });
const lookupInput = {
  // What is out of range has errors of its own here, and not those of a pattern.
  LookupAttributes: optional(list(attribute)),
  MaxResults: optional(anyNumber),
  StartTime: optional(document),
  EndTime: optional(document),
  EventCategory: optional(text()),
  NextToken: optional(text()),
};

interface Attribute {
  readonly AttributeKey: string;
  readonly AttributeValue: string;
}

interface LookupInput {
  readonly LookupAttributes?: readonly Attribute[];
  readonly MaxResults?: number;
  readonly StartTime?: unknown;
  readonly EndTime?: unknown;
  readonly EventCategory?: string;
  readonly NextToken?: string;
}

const ATTRIBUTES: Readonly<Record<string, (event: Event, value: string) => boolean>> = {
  EventId: ({ EventId }, value) => EventId === value,
  EventName: ({ EventName }, value) => EventName === value,
  EventSource: ({ EventSource }, value) => EventSource === value,
  ReadOnly: ({ ReadOnly }, value) => ReadOnly === value,
  Username: ({ Username }, value) => Username === value,
  AccessKeyId: ({ AccessKeyId }, value) => AccessKeyId === value,
  // None of the events here names a resource.
  ResourceName: () => false,
  ResourceType: () => false,
};

function checked(input: LookupInput): void {
  const { LookupAttributes: attributes = [], MaxResults = MOST, EventCategory } = input;
  if (MaxResults < 1 || MaxResults > MOST) {
    throw new AwsError("InvalidMaxResultsException", `MaxResults must be a value between 1 and ${MOST}.`);
  }
  const isKnown = attributes.every(({ AttributeKey }) => Object.hasOwn(ATTRIBUTES, AttributeKey));
  if (attributes.length > 1 || !isKnown) {
    throw new AwsError("InvalidLookupAttributesException", "One known lookup attribute can be specified.");
  }
  if (EventCategory !== undefined && EventCategory !== "insight") {
    throw new AwsError("InvalidEventCategoryException", "EventCategory must be insight.");
  }
}

/** Milliseconds since 1970. @throws AwsError */
function timesOf({ StartTime, EndTime }: LookupInput): { readonly from: number; readonly to: number } {
  const milliseconds = (given: unknown, otherwise: number) => {
    if (given === undefined) return otherwise;
    if (typeof given === "number") return given * 1000;
    throw new AwsError("SerializationException", "A time is a number of seconds");
  };
  const from = milliseconds(StartTime, Number.NEGATIVE_INFINITY);
  const to = milliseconds(EndTime, Number.POSITIVE_INFINITY);
  if (from > to) throw new AwsError("InvalidTimeRangeException", "The start time is after the end time.");
  return { from, to };
}

/** What the caller's account may see by now in this Region, newest first. */
function eventsSeen({ world, caller, region, behaviour, now }: Call): readonly Event[] {
  if (region !== world.region) return [];
  const latest = now - behaviour.trailDelaySeconds * 1000;
  const earliest = now - KEPT_DAYS * DAY;
  const lines = world.history.filter(({ time }) => Date.parse(time) <= latest && Date.parse(time) >= earliest);
  const events = lines.flatMap((line) => eventOf(line, world) ?? []);
  return events.filter(({ account }) => account === caller.accountId).reverse();
}

function lookup(input: LookupInput, call: Call): object {
  checked(input);
  const { from, to } = timesOf(input);
  const { LookupAttributes: [wanted] = [], EventCategory } = input;
  const events = eventsSeen(call).filter((event) => {
    const at = event.EventTime * 1000;
    const fits = wanted === undefined || ATTRIBUTES[wanted.AttributeKey]?.(event, wanted.AttributeValue) === true;
    return fits && at >= from && at <= to && EventCategory === undefined;
  });
  const { items, NextToken } = page(events, input, call);
  return { Events: items.map(({ account: _, ...event }) => event), NextToken };
}

function page(events: readonly Event[], input: LookupInput, { caller, behaviour }: Call) {
  try {
    return pageOf(events, ({ EventId }) => EventId, {
      query: `cloudtrail/LookupEvents/${caller.accountId}`,
      input: { ...input },
      defaultSize: MOST,
      short: behaviour.shortPages,
    });
  } catch {
    throw new AwsError("InvalidNextTokenException", "The token is invalid, or was returned for other parameters.");
  }
}

/** Who changed what: the history, as CloudTrail's event history of one account and Region shows it. */
export const cloudtrail: Service = {
  name: "cloudtrail",
  target: "CloudTrail_20131101",
  requestsPerSecond: RATE,
  operations: { LookupEvents: operation("member", lookupInput, lookup) },
  authorize() {},
};
