/** Adopted: what was there already, of which nobody else speaks, where it is known what earlier commits declared. */
import { expect, test } from "vitest";
import { adoptedIn } from "../../src/core/desired/adopted.ts";
import { NO_PAST } from "../../src/core/desired/past-configs.ts";
import type { BaseState } from "../../src/core/model/plan.ts";
import type { Facts, Found } from "../../src/core/model/resource.ts";
import { configOf, settings } from "./live.ts";

const DOCUMENTS = "---\nkind: Group\nname: devs\n---\nkind: PermissionSet\nname: Dev\n";

const found = (kind: string, name: string, facts: Facts = {}): Found => ({
  ...{ kind, key: `${kind}/${name}`, spec: { name }, ids: {}, facts },
});

async function adopted(
  { group = {}, set = {} }: { readonly group?: Facts; readonly set?: Facts },
  { state = "believed", more = {} }: { readonly state?: BaseState; readonly more?: object } = {},
) {
  const config = await configOf(`${settings(more)}${DOCUMENTS}`);
  const all = [found("Group", "devs", group), found("PermissionSet", "Dev", set)];
  const live = { resources: new Map(all.map((one) => [one.key, one])) };
  const spelling = (_: string, name: string) => name;
  return adoptedIn({ config, past: NO_PAST, base: { state }, live, spelling }).flatMap(({ keys }) => keys);
}

test("what is there is adopted, save what another config marked and what a run without a commit made", async () => {
  expect(await adopted({})).toEqual(["Group/devs", "PermissionSet/Dev"]);
  expect(await adopted({ set: { tags: { "idc:managed": "acme" } } })).toContain("PermissionSet/Dev");
  expect(await adopted({ set: { tags: { "idc:managed": "other" } } })).toEqual(["Group/devs"]);
  expect(await adopted({ set: { tags: { "idc:uncommitted": "acme" } } })).toEqual(["Group/devs"]);
  expect(await adopted({ set: { tags: { "idc:uncommitted": "other" } } })).toContain("PermissionSet/Dev");
});

test("what an identity provider owns is refused, and not adopted, where there is one", async () => {
  const group = { external: true };
  expect(await adopted({ group }, { more: { identitySource: "external" } })).toEqual(["PermissionSet/Dev"]);
  expect(await adopted({ group })).toEqual(["Group/devs", "PermissionSet/Dev"]);
});

test.each(["memory-lost", "no-repository", "no-commit", "tags-unreadable", "pointer-not-ancestor"] as const)(
  "nothing is said of it in state %s",
  async (state) => {
    expect(await adopted({}, { state })).toEqual([]);
  },
);
