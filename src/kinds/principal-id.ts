/** The id of a user or group by its name, and whose it is. */
import type { JsonObject } from "../core/base/json.ts";
import type { ReadContext } from "../core/model/reading.ts";
import { text } from "./wire.ts";

type Asking = Pick<ReadContext, "reader" | "instance">;

/** `attribute`: AWS's path of what is unique, `userName`. Undefined where AWS answers without an id; it refuses what is not there. */
export async function principalId(
  { reader, instance }: Asking,
  operation: "GetUserId" | "GetGroupId",
  attribute: string,
  name: string,
): Promise<string | undefined> {
  const answer = await reader.call("identitystore", operation, {
    IdentityStoreId: instance.identityStoreId,
    AlternateIdentifier: { UniqueAttribute: { AttributePath: attribute, AttributeValue: name } },
  });
  return text(answer[operation === "GetUserId" ? "UserId" : "GroupId"]);
}

/** Whether an identity provider made a user or group, as AWS shows it. */
export const isExternal = ({ ExternalIds }: JsonObject): boolean =>
  Array.isArray(ExternalIds) && ExternalIds.length > 0;

/** What has the name of what we were making, and is an identity provider's, is not what we made. */
export async function isProviders(
  { reader, instance }: Asking,
  id: { readonly UserId: string } | { readonly GroupId: string },
): Promise<boolean> {
  const operation = "UserId" in id ? "DescribeUser" : "DescribeGroup";
  return isExternal(
    await reader.call("identitystore", operation, { IdentityStoreId: instance.identityStoreId, ...id }),
  );
}
