import { validation } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { groupId, userId } from "../../shapes/identitystore.ts";
import { optional, required, structure, text } from "../../shapes/shape.ts";
import { groupOf, touched, userOf } from "../identitystore/lookup.ts";

const external = structure({ Issuer: required(text({ min: 1, max: 256 })), Id: required(text({ min: 1, max: 256 })) });
const principal = { UserId: optional(userId), GroupId: optional(groupId) };

/**
 * What an identity provider does by SCIM, which is no API of AWS's for products: it takes a user or group as its own, or lets go of it.
 * All else that it does (create, rename, delete, members) the console's other operations do.
 */
export const providerOperations = {
  LinkExternalId: operation("management", { ...principal, ExternalId: required(external) }, (input, call) =>
    replaced(call, input, [input.ExternalId]),
  ),
  UnlinkExternalId: operation("management", principal, (input, call) => replaced(call, input, [])),
};

type Ids = { readonly Issuer: string; readonly Id: string }[];

function replaced(call: Call, { UserId, GroupId }: { UserId?: string; GroupId?: string }, externalIds: Ids): object {
  const { directory } = call.world;
  if (UserId !== undefined) directory.replaceUser(touched({ ...userOf(UserId, call), externalIds }, call));
  else if (GroupId !== undefined) directory.replaceGroup(touched({ ...groupOf(GroupId, call), externalIds }, call));
  else throw validation("UserId or GroupId is required");
  call.record();
  return {};
}
