/** AWS CloudTrail: who called what, in the event history of the last 90 days. */
import { text } from "../../../core/model/service.ts";
import type { SdkModule, Service } from "./service.ts";

/** Of LookupEvents (API reference): events on a page, and calls a second of an account in a Region. */
const [PAGE, RATE] = [50, 2];

export const cloudtrail: Service = {
  name: "cloudtrail",
  iamPrefix: "cloudtrail",
  load: async () => [(await import("../sdk/cloudtrail.ts")) as unknown as SdkModule, "CloudTrailClient"],
  pageSize: () => ({ MaxResults: PAGE }),
  requestsPerSecond: RATE,
  answers: { LookupEvents: { Events: [{ EventId: text, CloudTrailEvent: text }] } },
};
