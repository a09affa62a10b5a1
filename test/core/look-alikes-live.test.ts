/** Names of a config beside live ones that look alike. */
import { describe, expect, test } from "vitest";
import { CONFIG } from "./acme.ts";
import { configOf, liveOf, plan, settings } from "./live.ts";

const EXTERNAL = settings({ identitySource: "external" });

async function said(text: string, live: ReturnType<typeof liveOf>): Promise<readonly string[]> {
  const { plan: made } = plan(await configOf(text), live);
  return made.diagnostics
    .filter(({ code }) => code === "look-alike")
    .map(({ summary, at }) => `${at?.line} ${summary}`);
}

const rule = (principal: string, accounts = '{id: "333333333333"}') =>
  `kind: PermissionSet\nname: Dev\n---\nkind: Assignments\nassignments:\n  - {${principal}, permissionSet: Dev, accounts: ${accounts}}\n---\n`;

describe("a name of the config beside a live one that looks alike", () => {
  test("a group to be made", async () => {
    expect(await said(`kind: Group\nname: "\\u0430dmins"\n---\n`, liveOf({ groups: { admins: [] } }))).toEqual([
      "1 the group \u0430dmins looks like admins that is live, and is another: it has U+0430 where that has U+0061",
    ]);
  });

  test("a user in another normal form", async () => {
    const text = 'kind: User\nuserName: "\\u00e9va"\nname: {given: A, family: B}\n---\n';
    expect(await said(text, liveOf({ users: ["e\u0301va"] }))).toEqual([
      "1 the user \u00e9va looks like e\u0301va that is live, and is another: it has U+00E9 where that has U+0065 U+0301",
    ]);
  });

  test("a group that a rule names, where both are live", async () => {
    const live = liveOf({ groups: { ops: [], "ops ": [] } });
    expect(await said(`${EXTERNAL}${rule("group: ops")}`, live)).toEqual([
      expect.stringContaining(
        "the group ops looks like ops<U+0020> that is live, and is another: it has nothing where",
      ),
    ]);
  });

  test("an account, where both are there", async () => {
    const accounts = ["333333333333 \u00e9tude", "444444444444 e\u0301tude", "555555555555 other"];
    const text = `${EXTERNAL}${rule("group: ops", '{name: "\\u00e9tude"}')}`;
    expect(await said(text, liveOf({ accounts, groups: { ops: [] } }))).toEqual([
      expect.stringContaining("the account \u00e9tude looks like e\u0301tude that is live"),
    ]);
  });

  test("is not told of what waits, nor of what the config names itself, nor of another case", async () => {
    const two = liveOf({ groups: { ops: [], "ops ": [] } });
    expect(await said(`${EXTERNAL}${rule('groups: ["\\u043eps"]')}`, two)).toEqual([]);
    expect(await said(`${EXTERNAL}${rule('groups: [ops, "ops "]')}`, two)).toEqual([]);
    expect(await said(`${EXTERNAL}${rule("group: OPS")}`, liveOf({ groups: { ops: [] } }))).toEqual([]);
    expect(await said(CONFIG, liveOf({ groups: { devs: [], ops: [] } }))).toEqual([]);
  });
});
