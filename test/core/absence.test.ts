import { describe, expect, test } from "vitest";
import type { Diff } from "../../src/core/diff/diff.ts";
import type { AccountSet, AccountTerm } from "../../src/core/model/config.ts";
import { type Answer, type Doubt, doubtsIn, whyUnproved, withAnswers } from "../../src/core/plan/absence.ts";
import { usesOf } from "../../src/core/select/account-sets.ts";
import { configOf, liveOf, TODAY } from "./live.ts";

const at = { file: "a.yaml", line: 1, column: 1 };
const ID = "111122223333";

describe("what terms look at", () => {
  const set = (name: string, include: readonly AccountTerm[], exclude: readonly AccountTerm[] = []): AccountSet => ({
    ...{ name, include, exclude, at },
  });
  const selector = (what: object): AccountTerm => ({ selector: what, at }) as AccountTerm;

  test("goes through sets and what they exclude, and through sets that contain themselves", () => {
    const sets = new Map([
      ["a", set("a", [{ set: "b", at }], [selector({ tag: { team: "web" } })])],
      ["b", set("b", [selector({ ou: "/Work" }), { set: "a", at }])],
    ]);
    expect([...usesOf(sets, [{ set: "a", at }])].sort()).toEqual(["ou", "tag"]);
    expect([...usesOf(sets, [selector({ id: ID }), selector({ all: true })])]).toEqual([]);
    expect([...usesOf(sets, [selector({ name: "p*" }), { set: "nobody", at }])]).toEqual(["name"]);
  });
});

describe("whether an answer bears a listing out", () => {
  const doubt = (about: Doubt["about"], listed?: string): Doubt => ({
    ...{ about, id: "x", covers: [] },
    ...(listed === undefined ? {} : { listed }),
  });
  const says = (text: string): Answer => ({ is: "present", says: text });

  test.for<[string, Doubt, Answer, RegExp | undefined]>([
    ["not listed, not there", doubt("user"), { is: "absent" }, undefined],
    ["not listed, there", doubt("user"), says("ann"), /no listing shows the user x, and .* is there: ann$/],
    ["not listed, nobody knows", doubt("group"), { is: "unknown", reason: "denied" }, /failed: denied$/],
    ["as listed", doubt("parent", "ou-1"), says("ou-1"), undefined],
    ["elsewhere", doubt("parent", "ou-1"), says("ou-2"), /the place of the account x: ou-1; .* it is: ou-2$/],
    ["listed below the root, and is not", doubt("parent", ""), says("ou-2"), /: none; .* it is: ou-2$/],
    ["listed and not there", doubt("tags", "{}"), { is: "absent" }, /: \{\}; asked for by itself it is: none$/],
  ])("%s", ([, one, answer, why], { expect }) => {
    if (why === undefined) expect(whyUnproved(one, answer)).toBeUndefined();
    else expect(whyUnproved(one, answer)).toMatch(why);
  });
});

describe("what is asked", () => {
  const diffOf = (more: Partial<Diff>): Diff => ({ differences: [], unwritten: [], blocked: [], left: [], ...more });

  test("nothing where nothing goes", async () => {
    const live = liveOf({});
    expect(doubtsIn({ diff: diffOf({}), live }, await configOf({}), TODAY)).toEqual([]);
  });

  test("of two rows and a membership of one id, once", async () => {
    const row = (account: string) => ({
      kind: "AccountAssignment",
      key: `AccountAssignment/Dev/user:id-1/${account}`,
      spec: { permissionSet: "Dev", principalType: "USER", principal: "id-1", account },
      ids: {},
    });
    const member = {
      kind: "GroupMembership",
      key: "GroupMembership/g/id-1",
      spec: { group: "g", member: "id-1" },
      ids: {},
    };
    const left = [row("1"), row("2"), member].map((found) => ({ found, claim: "orphan" as const }));
    const live = liveOf({});
    const doubts = doubtsIn({ diff: diffOf({ left }), live }, await configOf({}), TODAY);
    const covers = ["AccountAssignment/*/user:id-1/*", "GroupMembership/*/id-1"];
    expect(doubts).toEqual([{ about: "user", id: "id-1", covers }]);
    const known = withAnswers(live, doubts, new Map([["user id-1", { is: "present", says: "Ann" }]]), (_, name) =>
      name.toLowerCase(),
    );
    expect(known.unproved?.map(({ pattern }) => pattern)).toEqual(covers);
    expect(known.unknown.map(({ pattern }) => pattern)).toEqual(["User/ann"]);
    expect(withAnswers(known, doubts, new Map(), (_, name) => name).unknown).toEqual(known.unknown);
    expect(withAnswers(live, doubts, new Map([["user id-1", { is: "absent" }]]), (_, name) => name)).toEqual(live);
  });
});
