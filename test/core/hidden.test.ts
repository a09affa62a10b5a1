/** What a listing may have left out on which a plan rests: joins of a group, and what goes beside a grant that waits. */
import { describe, expect, test } from "vitest";
import type { Pending } from "../../src/core/model/resource.ts";
import { awaited, missed, passedThrough } from "../../src/core/plan/hidden.ts";
import { aboutName, madeAgainIn } from "../../src/core/plan/made-again.ts";
import type { Vanished } from "../../src/core/plan/vanished.ts";
import { pastOf } from "../harness/made-history.ts";
import { change } from "./guard/changes.ts";
import { configOf } from "./live.ts";

const diff = (...texts: readonly string[]) => ({ differences: texts.map((text) => change(text)) });
const row = (principal: string, set = "Root") => `AccountAssignment/${set}/${principal}/111122223333`;
const JOIN = "GroupMembership/ops/ann";

describe("who joins a group", () => {
  const ids = { permissionSetArn: "arn:ps", account: "111122223333", principalId: "id-ops" };
  const asked = (changes: readonly string[], ...vanished: readonly Vanished[]) =>
    passedThrough(diff(...changes), () => vanished);

  test("waits for what it had and no listing shows, by ids or by the name of what hides it", () => {
    const joins = [JOIN, "GroupMembership/ops/bob"];
    expect(
      asked(
        joins.map((key) => `create ${key}`),
        { key: row("group:ops"), ...ids },
      ),
    ).toEqual([{ about: "assignment", id: "arn:ps 111122223333 id-ops", covers: joins }]);
    const named = { about: "permission set by name", name: "Root" } as const;
    expect(asked([`create ${JOIN}`], { key: row("group:ops"), ...named })).toEqual([
      { about: named.about, id: "Root", covers: [JOIN] },
    ]);
  });

  test("waits for nothing of other groups, of users, of memberships, and nobody else waits", () => {
    const others = [row("group:devs"), row("user:ops")].map((key): Vanished => ({ key, ...ids }));
    expect(asked([`create ${JOIN}`], ...others)).toEqual([]);
    const member = { key: "GroupMembership/ops/cyd", groupId: "id-ops", userId: "id-cyd" };
    expect(asked([`create ${JOIN}`], member)).toEqual([]);
    const gone = { key: row("group:ops"), ...ids };
    expect(asked([`delete ${JOIN}`, "create Group/ops", `create ${row("group:ops", "Dev")}`], gone)).toEqual([]);
  });

  test("nothing is asked where nobody joins", () => {
    expect(passedThrough(diff(`delete ${JOIN}`), () => expect.fail("asked"))).toEqual([]);
  });
});

describe("a name that is waited for", () => {
  const pending = (type: "USER" | "GROUP", name: string, ...keys: readonly string[]): Pending => ({
    ...{ principal: { type, name }, keys, at: { file: "a.yaml", line: 1, column: 1 } },
  });
  const asked = (changes: readonly string[], ...waiting: readonly Pending[]) =>
    awaited(diff(...changes), { pending: waiting }).map(({ about, id, covers }) => [about, id, ...covers]);

  test("is asked for where something of the same permission set goes", () => {
    const [devs, ann] = [pending("GROUP", "devs", row("group:devs")), pending("USER", "ann", row("user:ann", "Dev"))];
    expect(asked([`delete ${row("user:bob")}`], devs, ann)).toEqual([["group by name", "devs", "Group/devs"]]);
    expect(asked([`delete ${row("user:bob", "Dev")}`], devs, ann)).toEqual([["user by name", "ann", "User/ann"]]);
  });

  test("is asked for though more waits for it, of other sets or of groups", () => {
    const devs = pending("GROUP", "devs", row("group:devs", "Other"), "GroupMembership/x/y", row("group:devs"));
    expect(asked([`create ${row("user:cyd")}`, `delete ${row("user:bob")}`], devs)).toEqual([
      ["group by name", "devs", "Group/devs"],
    ]);
  });

  test("is not, where nothing goes, or something else", () => {
    const devs = pending("GROUP", "devs", row("group:devs"), "GroupMembership/Root/x");
    expect(asked([`create ${row("user:bob")}`], devs)).toEqual([]);
    expect(asked([`delete ${row("user:bob", "Dev")}`, "delete PermissionSet/Root"], devs)).toEqual([]);
    expect(asked([`delete ${row("user:bob")}`], pending("GROUP", "devs", "GroupMembership/Root/x"))).toEqual([]);
  });
});

describe("accounts are listed again", () => {
  const at = { file: "a.yaml", line: 1, column: 1 };
  const asked = (changes: readonly string[], ...unknown: readonly { pattern: string; at?: typeof at }[]) =>
    missed(diff(...changes), { unknown: unknown.map((one) => ({ ...one, reason: "" })) }).map(({ about }) => about);
  const [mistake, gone] = [{ pattern: "AccountAssignment/Dev/group:devs/*", at }, `delete ${row("user:bob")}`];

  test("where a rule selects nothing and something goes", () => {
    expect(asked([gone], mistake)).toEqual(["accounts"]);
    expect(asked([`delete ${JOIN}`], mistake)).toEqual(["accounts"]);
  });

  test("and not where nothing goes, or nothing is mistaken", () => {
    expect(asked([`create ${row("user:bob")}`, "delete PermissionSet/Old"], mistake)).toEqual([]);
    expect(asked([gone])).toEqual([]);
    expect(asked([gone], { pattern: mistake.pattern }, { pattern: "User/ann", at })).toEqual([]);
  });
});

describe("what an earlier commit declared", () => {
  const past = async () => pastOf([await configOf("kind: Group\nname: devs\n---\nkind: PermissionSet\nname: Dev\n")]);

  test("is asked for by name before it is made again, and nothing else is", async () => {
    const changes = diff("create Group/devs", "create PermissionSet/Dev", "create Group/new", "update Group/devs");
    expect(madeAgainIn(changes, await past())).toEqual([
      { about: "group by name", id: "devs", covers: ["Group/devs"] },
      { about: "permission set by name", id: "Dev", covers: ["PermissionSet/Dev"] },
    ]);
  });

  test("has a way to be asked for where it has a name of its own", () => {
    expect(["User/a", "Group/a", "PermissionSet/a", "GroupMembership/a/b", row("user:a")].map(aboutName)).toEqual([
      ...["user by name", "group by name", "permission set by name", undefined, undefined],
    ]);
  });
});
