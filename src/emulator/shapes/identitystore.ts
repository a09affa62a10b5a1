import {
  boolean,
  document,
  type Fields,
  integer,
  list,
  map,
  optional,
  required,
  structure,
  text,
  union,
  type ValueOf,
} from "./shape.ts";

// Limits and patterns: aws-api.md 1b, "Scalars".
const UUID = "[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}";
const VISIBLE = "\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}";

const STORE = "(d-[0-9a-f]{10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
/** An id or an ARN: which account stands in that is for the service to look at. */
export const identityStoreId = text({
  min: 1,
  max: 93,
  pattern: `(arn:aws[a-z\\-]*:identitystore::\\d{12}:identitystore/)?${STORE}`,
});

type IdentityType = "user" | "group" | "membership";
/** Without its partition: that is the Region's. */
export const identityArn = (type: IdentityType, id: string) => `identitystore:::${type}/${id}`;
/** An id or an ARN. The pattern takes the ARN of another type or partition too: it stays as it is, and names nothing. */
const identityId = (type: IdentityType) =>
  text({
    min: 1,
    max: 100,
    pattern: `(arn:aws[a-z\\-]*:identitystore:::(user|group|membership)/)?([0-9a-f]{10}-|)${UUID}`,
    arn: identityArn(type, ""),
  });
export const userId = identityId("user");
export const groupId = identityId("group");
export const membershipId = identityId("membership");
export const revision = text({ min: 1, max: 64, pattern: "[0-9]+" });
export const userName = text({ min: 1, max: 128, pattern: `[${VISIBLE}]+`, sensitive: true });
export const groupName = text({ min: 1, max: 1024, pattern: `[${VISIBLE}\\t\\n\\r \\u00a0\\u3000]+`, sensitive: true });
export const sensitiveText = text({
  min: 1,
  max: 1024,
  pattern: `[${VISIBLE}\\t\\n\\r \\u00a0\\u3000]+`,
  sensitive: true,
});
const externalText = text({ min: 1, max: 256, pattern: `[${VISIBLE}]+`, sensitive: true });
const attributePath = text({
  min: 1,
  max: 255,
  pattern: "(?:\\p{L}+:\\p{L}+:\\p{L}+(?:\\.\\p{L}+){0,3}|\\p{L}+(?:\\.\\p{L}+){0,2})",
});
const extensionName = text({ min: 1, max: 50, pattern: "aws:identitystore:[a-z]{1,20}" });

export const externalId = structure({ Issuer: required(externalText), Id: required(externalText) });
export const alternateIdentifier = union({
  ExternalId: optional(externalId),
  UniqueAttribute: optional(structure({ AttributePath: required(attributePath), AttributeValue: required(document) })),
});
export const memberId = union({ UserId: optional(userId) });
export const operations = list(
  structure({ AttributePath: required(attributePath), AttributeValue: optional(document) }),
  1,
  100,
);
export const filters = list(
  structure({ AttributePath: required(attributePath), AttributeValue: required(sensitiveText) }),
  0,
  1,
);
export const extensionNames = list(extensionName, 1, 10);

const optionalTexts = <const K extends readonly string[]>(...names: K) =>
  Object.fromEntries(names.map((name) => [name, optional(sensitiveText)])) as {
    [N in K[number]]: ReturnType<typeof optional<typeof sensitiveText>>;
  };
const valued = { ...optionalTexts("Value", "Type"), Primary: optional(boolean) };

export const name = structure(
  optionalTexts("Formatted", "FamilyName", "GivenName", "MiddleName", "HonorificPrefix", "HonorificSuffix"),
);
export const emails = list(structure(valued), 1, 1);
export const phoneNumbers = list(structure(valued), 1, 1);
export const roles = list(structure(valued), 1, 1);
export const addresses = list(
  structure({
    ...optionalTexts("StreetAddress", "Locality", "Region", "PostalCode", "Country", "Formatted", "Type"),
    Primary: optional(boolean),
  }),
  1,
  1,
);
export const photos = list(
  structure({ ...optionalTexts("Type", "Display"), Value: required(sensitiveText), Primary: optional(boolean) }),
  1,
  3,
);
export const extensions = map(extensionName, document, 1, 10);

/** What CreateUser takes and UpdateUser sets, by AWS's own names. */
export const userAttributes = {
  UserName: optional(userName),
  Name: optional(name),
  ...optionalTexts(
    "DisplayName",
    "NickName",
    "ProfileUrl",
    "UserType",
    "Title",
    "PreferredLanguage",
    "Locale",
    "Timezone",
    "Website",
    "Birthdate",
  ),
  Emails: optional(emails),
  Addresses: optional(addresses),
  PhoneNumbers: optional(phoneNumbers),
  Photos: optional(photos),
  Roles: optional(roles),
  Extensions: optional(extensions),
} satisfies Fields;
export const groupAttributes = { DisplayName: optional(groupName), Description: optional(sensitiveText) };

const userAttributesShape = structure(userAttributes);
export type UserAttributes = ValueOf<typeof userAttributesShape>;
export type ExternalId = ValueOf<typeof externalId>;

export const paging = {
  MaxResults: optional(integer(1, 100)),
  NextToken: optional(text({ min: 1, max: 65535, pattern: "[\\-a-zA-Z0-9+=/:_]*" })),
};
export const onStore = { IdentityStoreId: required(identityStoreId) };
