/** CloudTrail's event history, asked for one call after the other: what AWS denies, or does not answer, is said, and no failure. */

import { asText } from "../../core/base/json.ts";
import { pushAll } from "../../core/base/lists.ts";
import type { LookedUp } from "../../core/drift/who/told.ts";
import { type TrailEvent, trailEventOf } from "../../core/drift/who/trail-event.ts";
import { CallError, wordsWithNeed } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";
import { IoError } from "../io-error.ts";

/** Events of these calls, since a moment in milliseconds since 1970. */
export async function lookUp(connection: Connection, calls: readonly string[], since: number): Promise<LookedUp> {
  const reader = makeReader(connection);
  const events: TrailEvent[] = [];
  reader.expect("cloudtrail", calls.length);
  for (const [index, AttributeValue] of calls.entries()) {
    reader.expect("cloudtrail", calls.length - index - 1);
    const LookupAttributes = [{ AttributeKey: "EventName", AttributeValue }];
    const input = { LookupAttributes, StartTime: Math.floor(since / 1000) };
    try {
      const found = await reader.list("cloudtrail", "LookupEvents", input, "Events");
      pushAll(
        events,
        found.flatMap(({ CloudTrailEvent }) => trailEventOf(asText(CloudTrailEvent)) ?? []),
      );
    } catch (error) {
      // The report is whole without it: a network may well let nobody through to this one service.
      if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
      return { events, unread: wordsWithNeed(error) };
    } finally {
      reader.expect("cloudtrail", 0);
    }
  }
  return { events };
}
