import { fileKey, type ServicePart } from "../../calls/part.ts";
import { list, required, structure, text } from "../../shapes/shape.ts";
import { accountId } from "../../shapes/sso-admin.ts";
import { memberRoles as slot } from "../../world/member-roles.ts";

const file = fileKey({
  key: "memberRoles",
  shape: list(
    structure({
      role: required(text({ min: 1, max: 512, pattern: "(/?[\\u0021-\\u002E\\u0030-\\u007E]+/)*/?[\\w+=,.@\\-]+" })),
      accounts: required(list(accountId)),
    }),
  ),
  descriptions: {
    "": "Roles that callers may assume, and no others. Where this is left out, all roles of all accounts may be assumed.",
    role: "By name, or by path and name: OrganizationAccountAccessRole, /org/Audit.",
    accounts: "Ids of the accounts that have it.",
  },
  check: (entries, references) => {
    entries.forEach(({ accounts }, index) => {
      for (const id of accounts) references.account(id, `[${index}].accounts`);
    });
  },
  load: (entries, world) => slot.set(world, structuredClone(entries)),
});

/** What of an account's IAM lets others in. */
export const memberRoles: ServicePart = {
  name: "memberRoles",
  file,
  state: (world) => ({ memberRoles: slot.get(world) }),
};
