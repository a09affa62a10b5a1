import { externalId, groupName, sensitiveText, userName } from "../shapes/identitystore.ts";
import { joinedMethod, moment } from "../shapes/organizations.ts";
import { roleEntry, roleFields } from "../shapes/role-definition.ts";
import { boolean, list, map, oneOf, optional, required, structure, text } from "../shapes/shape.ts";
import { accountId, description, permissionSetName, relayState, sessionDuration, tagKey } from "../shapes/sso-admin.ts";

const tags = map(tagKey, text({ max: 256 }), 0, 50);
const externalIdEntry = structure({
  issuer: required(externalId.fields.Issuer?.node ?? text()),
  id: required(externalId.fields.Id?.node ?? text()),
});
const ou = text({ min: 1, pattern: "/|(/([^/\\\\]|\\\\.)+)+" });

/** What the file may hold, apart from how its parts refer to one another. */
export const organizationFileShape = structure({
  organization: required(
    structure({
      id: optional(text({ pattern: "o-[a-z0-9]{10,32}" })),
      managementAccount: required(accountId),
      delegatedAdministrator: optional(accountId),
    }),
  ),
  region: optional(text({ pattern: "([a-z]+-){2,3}\\d" })),
  instance: optional(
    structure({
      id: optional(text({ pattern: "(sso)?ins-[a-zA-Z0-9\\-.]{16}" })),
      identityStore: optional(text({ pattern: "d-[0-9a-f]{10}" })),
      owner: optional(accountId),
      tags: optional(tags),
    }),
  ),
  organizationalUnits: optional(list(ou)),
  accounts: required(
    list(
      structure({
        id: required(accountId),
        name: required(text({ min: 1, max: 128 })),
        ou: optional(ou),
        email: optional(text({ min: 6, max: 64, pattern: "[^\\s@]+@[^\\s@]+\\.[^\\s@]+" })),
        state: optional(oneOf("PENDING_ACTIVATION", "ACTIVE", "SUSPENDED", "PENDING_CLOSURE", "CLOSED")),
        joinedMethod: optional(joinedMethod),
        joinedAt: optional(moment),
        tags: optional(tags),
        customerManagedPolicies: optional(list(text({ pattern: "/([A-Za-z0-9.,+@=_\\-]+/)*[\\w+=,.@\\-]+" }))),
      }),
      1,
    ),
  ),
  users: optional(
    list(
      structure({
        userName: required(userName),
        name: required(structure({ given: required(sensitiveText), family: required(sensitiveText) })),
        displayName: optional(sensitiveText),
        email: optional(sensitiveText),
        externalId: optional(externalIdEntry),
        disabled: optional(boolean),
      }),
    ),
  ),
  groups: optional(
    list(
      structure({
        name: required(groupName),
        description: optional(sensitiveText),
        members: optional(list(userName)),
        externalId: optional(externalIdEntry),
      }),
    ),
  ),
  permissionSets: optional(
    list(
      structure({
        name: required(permissionSetName),
        description: optional(description),
        sessionDuration: optional(sessionDuration),
        relayState: optional(relayState),
        ...roleFields,
        tags: optional(tags),
      }),
    ),
  ),
  assignments: optional(
    list(
      structure({
        permissionSet: required(permissionSetName),
        group: optional(groupName),
        user: optional(userName),
        deletedGroup: optional(groupName),
        deletedUser: optional(userName),
        accounts: required(list(accountId)),
      }),
    ),
  ),
  roles: optional(
    list(
      structure({
        permissionSet: required(permissionSetName),
        accounts: required(list(accountId)),
        outdated: optional(boolean),
        has: optional(roleEntry),
        gone: optional(boolean),
      }),
    ),
  ),
});
