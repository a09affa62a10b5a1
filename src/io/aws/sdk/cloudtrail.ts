/** What idc calls of CloudTrail, by name: the rest of it, which is most, is left out of the package. */
export { CloudTrailClient, LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
