/** The id of a user or group by its name. */
import type { ReadContext } from "../core/model/reading.ts";
import { text } from "./wire.ts";

/** `attribute`: AWS's path of what is unique, `userName`. Undefined where AWS answers without an id; it refuses what is not there. */
export async function principalId(
  { reader, instance }: Pick<ReadContext, "reader" | "instance">,
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
