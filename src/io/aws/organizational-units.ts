/** Reading OUs: those that are listed, those in which accounts say that they stand, and which accounts stand where. */
import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import type { OrganizationalUnit } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";

/** OUs below a parent, names from the root down. One call for each OU and one for each root. */
export async function readUnits(
  reader: Reader,
  parent: string,
  path: readonly string[],
): Promise<OrganizationalUnit[]> {
  const units = await reader.list(
    "organizations",
    "ListOrganizationalUnitsForParent",
    { ParentId: parent },
    "OrganizationalUnits",
  );
  const below = await Promise.all(
    units.map(async (unit) => {
      const own = { id: asText(unit.Id), path: [...path, asText(unit.Name)] };
      return [own, ...(await readUnits(reader, own.id, own.path))];
    }),
  );
  return below.flat();
}

/** `o-x/r-x/ou-a/ou-b/111122223333/` holds the OU ids between root and account. Absent in older answers. */
export function ouIdsOf(account: JsonObject): readonly string[] | undefined {
  const path = Array.isArray(account.Paths) ? asText(account.Paths[0]) : "";
  return path === "" ? undefined : path.split("/").filter((part) => part.startsWith("ou-"));
}

/**
 * OUs in which accounts say that they stand and that no listing shows, asked for one by one: a selector that leaves out such an
 * OU would reach its accounts.
 */
export async function readUnlisted(
  reader: Reader,
  chains: readonly (readonly string[])[],
  listed: readonly OrganizationalUnit[],
): Promise<readonly OrganizationalUnit[]> {
  const known = new Map(listed.map((unit) => [unit.id, unit]));
  const unlisted: OrganizationalUnit[] = [];
  for (const chain of chains) {
    let path: readonly string[] = [];
    for (const id of chain) {
      const unit = known.get(id) ?? { id, path: [...path, await nameOfUnit(reader, id)] };
      if (!known.has(id)) unlisted.push(unit);
      known.set(id, unit);
      path = unit.path;
    }
  }
  return unlisted;
}

/** What AWS says that one OU is called. */
async function nameOfUnit(reader: Reader, OrganizationalUnitId: string): Promise<string> {
  const answer = await reader.call("organizations", "DescribeOrganizationalUnit", { OrganizationalUnitId });
  return asText(isObject(answer.OrganizationalUnit) ? answer.OrganizationalUnit.Name : undefined);
}

/** Where accounts do not say where they stand, each OU is asked for its accounts. */
export async function readParents(reader: Reader, roots: readonly JsonObject[], units: readonly OrganizationalUnit[]) {
  const parents = [...roots.map((root) => ({ id: asText(root.Id), path: [] as readonly string[] })), ...units];
  const idOf = new Map(units.map((unit) => [unit.path.join("\n"), unit.id]));
  const ouIds = new Map<string, readonly string[]>();
  await Promise.all(
    parents.map(async ({ id, path }) => {
      const chain = path.map((_, index) => idOf.get(path.slice(0, index + 1).join("\n")) ?? "");
      const accounts = await reader.list("organizations", "ListAccountsForParent", { ParentId: id }, "Accounts");
      for (const account of accounts) ouIds.set(asText(account.Id), chain);
    }),
  );
  return ouIds;
}
