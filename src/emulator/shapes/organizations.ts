import { integer, oneOf, optional, text } from "./shape.ts";

// Limits and patterns: AWS Organizations' API reference; pages hold 20 at most (aws-api.md 1).
const ROOT = "r-[0-9a-z]{4,32}";
const OU = "ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}";

export const accountId = text({ max: 12, pattern: "\\d{12}" });
export const organizationalUnitId = text({ max: 68, pattern: OU });
export const parentId = text({ max: 100, pattern: `(${ROOT})|(${OU})` });
export const childId = text({ max: 100, pattern: `(\\d{12})|(${OU})` });
export const childType = oneOf("ACCOUNT", "ORGANIZATIONAL_UNIT");
export const servicePrincipal = text({ min: 1, max: 128, pattern: "[\\w+=,.@\\-]*" });
export const taggableId = text({
  max: 130,
  pattern: `(${ROOT})|(\\d{12})|(${OU})|(p-[0-9a-zA-Z_]{8,128})|(rp-[0-9a-zA-Z_]{4,128})|(rt-[0-9a-zA-Z_]{8,32})`,
});
export const joinedMethod = oneOf("CREATED", "INVITED");
/** Of the emulator's own: `2026-11-24T12:00:00Z`. */
export const moment = text({
  pattern: "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z",
});
export const nextToken = text({ max: 100000 });
export const paging = { MaxResults: optional(integer(1, 20)), NextToken: optional(nextToken) };
