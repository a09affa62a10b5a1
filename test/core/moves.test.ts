/** A revocation beside a grant to the same principal elsewhere says where it moves to. */
import { describe, expect, test } from "vitest";
import { movesRule } from "../../src/core/judge/moves.ts";
import type { Context } from "../../src/core/judge/ruling.ts";
import { change } from "./guard/changes.ts";
import { DEV, organizationOf, PROD, SANDBOX } from "./live.ts";

const row = (account: string, set = "Dev", principal = "group:devs") =>
  `AccountAssignment/${set}/${principal}/${account}`;
const GONE = `delete ${row(DEV)}`;

/** Changes as `action key`, or `action key cause`. */
function said(changes: readonly string[], of = changes[0]!, renames: readonly string[] = []) {
  const differences = changes.map((text) => {
    const [, , cause = "edit"] = text.split(" ");
    return change(text, { cause: cause as "edit" });
  });
  const context = {
    ...{ differences, live: { organization: organizationOf() } },
    ...(renames.length === 0 ? {} : { renames: renames.map((from) => ({ from })) }),
  };
  const ruling = movesRule(context as unknown as Context)(differences[changes.indexOf(of)]!, []);
  return ruling === undefined ? undefined : [ruling].flat().map(({ verdict, reason }) => `${verdict}: ${reason}`)[0];
}
const moves = (where: string) => `allow: moves to ${where}: it goes even where the grant there fails`;

describe("what goes and comes", () => {
  test("of one set in another account is a move there", () => {
    expect(said([GONE, `create ${row(PROD)}`])).toBe(moves(`prod ${PROD}`));
  });

  test("of another set is a move where nothing of the same set comes", () => {
    const other = `create ${row(PROD, "Look")}`;
    expect(said([GONE, other])).toBe(moves(`Look in prod ${PROD}`));
    expect(said([GONE, other, `create ${row(SANDBOX)}`])).toBe(moves(`sandbox ${SANDBOX}`));
  });

  test("in several accounts is told in order, and no further than people read", () => {
    const places = ["999999999999", SANDBOX, PROD, "888888888888"];
    const coming = places.map((account) => `create ${row(account)}`);
    const first = `888888888888 888888888888, 999999999999 999999999999, prod ${PROD} and 1 more`;
    expect(said([GONE, ...coming])).toBe(moves(first));
  });

  test("in the same account is none: the revocation needs it", () => {
    expect(said([GONE, `create ${row(DEV, "Look")}`])).toBeUndefined();
    expect(said([GONE, `create ${row(DEV, "Look")}`, `create ${row(PROD)}`])).toBeUndefined();
  });

  test("to somebody else is none", () => {
    for (const principal of ["group:ops", "user:devs"])
      expect(said([GONE, `create ${row(PROD, "Dev", principal)}`])).toBeUndefined();
  });

  test("is none where only one side is by an edit", () => {
    expect(said([GONE, `create ${row(PROD)} drift`])).toBeUndefined();
    expect(said([`${GONE} drift`, `create ${row(PROD)}`])).toBeUndefined();
    expect(said([`${GONE} expiry`, `create ${row(PROD)}`])).toBeUndefined();
  });

  test("is none where nothing comes", () => {
    expect(said([GONE])).toBeUndefined();
    expect(said([GONE, `delete ${row(PROD)}`, "create Group/devs"])).toBeUndefined();
  });

  test("of a renamed set is none: nothing of it goes before all is there", () => {
    expect(said([GONE, `create ${row(PROD)}`], GONE, ["Dev"])).toBeUndefined();
    expect(said([GONE, `create ${row(PROD)}`], GONE, ["Other"])).toBe(moves(`prod ${PROD}`));
  });
});

test("nothing is said of the grant, nor of other changes", () => {
  const changes = [GONE, `create ${row(PROD)}`, "delete GroupMembership/devs/ann"];
  expect(said(changes, changes[1])).toBeUndefined();
  expect(said(changes, changes[2])).toBeUndefined();
});
