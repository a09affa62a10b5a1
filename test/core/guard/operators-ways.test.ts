/** What operators and the caller hang on, and which of the changes beside each other take it away. */
import { describe, expect, test } from "vitest";
import { operatorsGuard } from "../../../src/core/judge/guard/operators.ts";
import { type LiveText, MANAGEMENT, PROD } from "../live.ts";
import { change, contextOf } from "./changes.ts";

const row = (principal: string, set = "Run", account = MANAGEMENT) =>
  `AccountAssignment/${set}/${principal}/${account}`;
const membership = (group: string, user: string) => `GroupMembership/${group}/${user}`;
const LIVE: LiveText = {
  users: ["bob", "ann", "dan"],
  groups: { platform: ["ann", "bob"], night: ["dan"], others: ["ann"], ann: [], dan: ["bob"] },
  sets: { Run: {}, Look: {} },
  looked: ["platform", "night", "others", "ann", "dan"],
  rows: [
    `Run group:platform ${MANAGEMENT}`,
    `Run group:night ${MANAGEMENT}`,
    `Run user:dan ${MANAGEMENT}`,
    `Look group:others ${PROD}`,
  ],
};

interface Told {
  readonly live?: LiveText;
  readonly operators?: readonly string[];
  /** Differences that are refused for another reason. */
  readonly refused?: readonly string[];
}

/** The changes that are denied, as they were written. */
function denied({ live = LIVE, operators = [], refused = [] }: Told, ...texts: string[]): readonly string[] {
  const open = texts.map((text) => change(text));
  const principals = operators.map((text) => {
    const [type = "", name = ""] = text.split(":");
    return { type: type.toUpperCase(), name };
  });
  const differences = [...open, ...refused.map((text) => change(text))];
  const settings = { operators: principals, protected: [], directUserAssignments: "managed" };
  const keys = new Set(operatorsGuard(contextOf(live, differences, { settings }))(open).map(({ key }) => key));
  return texts.filter((text) => keys.has(text.split(" ")[1] ?? ""));
}

describe("an operator", () => {
  test.each([
    "delete User/ann",
    "delete Group/platform",
    "delete PermissionSet/Run",
    `delete ${row("group:platform")}`,
    `delete ${membership("platform", "ann")}`,
  ])("who is a person is kept from: %s", (text) => {
    expect(denied({ operators: ["user:ann"] }, text)).toEqual([text]);
  });

  test.each([
    "delete User/bob",
    "delete User/platform",
    // A group, and a set, by the operator's name.
    "delete Group/ann",
    "delete PermissionSet/ann",
    "delete Group/others",
    `delete ${membership("platform", "bob")}`,
    // What he has elsewhere is no way.
    `delete ${membership("others", "ann")}`,
    `delete ${row("group:others", "Look", PROD)}`,
    "update Group/platform",
    "update User/ann",
  ])("who is a person is not kept from: %s", (text) => {
    expect(denied({ operators: ["user:ann"] }, text)).toEqual([]);
  });

  test("that is a group is kept, also without any row; a user by its name is not", () => {
    const live = { ...LIVE, rows: [] };
    expect(denied({ live, operators: ["group:night"] }, "delete Group/night", "delete User/night")).toEqual([
      "delete Group/night",
    ]);
    expect(denied({ live, operators: ["user:ann"] }, "delete Group/ann", "delete User/ann")).toEqual([
      "delete User/ann",
    ]);
  });

  test("that is a group does not keep what a user of its name is in", () => {
    expect(denied({ operators: ["group:dan"] }, `delete ${membership("night", "dan")}`)).toEqual([]);
  });

  test("there is none where Settings names none", () => {
    expect(denied({}, "delete Group/platform", `delete ${row("user:dan")}`, "delete User/dan")).toEqual([]);
  });
});

describe("the last member of an operators' group", () => {
  const operators = ["group:platform", "group:night"];

  test("stays, as a member and as a user, whichever of the groups it is", () => {
    for (const text of [`delete ${membership("night", "dan")}`, "delete User/dan"])
      expect(denied({ operators }, text)).toEqual([text]);
    // A set that has the name of the last member is not he.
    const leaves = `delete ${membership("night", "dan")}`;
    expect(denied({ operators }, leaves, "delete PermissionSet/dan")).toEqual([leaves]);
    // Of two members one may go.
    for (const text of [`delete ${membership("platform", "bob")}`, "delete User/bob"])
      expect(denied({ operators }, text)).toEqual([]);
    expect(denied({ operators }, "delete User/ann", "delete User/bob")).toHaveLength(2);
  });

  test("may go once another comes, but not for one who may not come", () => {
    const [leaves, joins] = [`delete ${membership("night", "dan")}`, `create ${membership("night", "bob")}`];
    expect(denied({ operators }, leaves, joins)).toEqual([]);
    expect(denied({ operators, refused: [joins] }, leaves)).toEqual([leaves]);
  });

  test("is not one whose removal is only refused: he is not counted on", () => {
    const [ann, bob] = [`delete ${membership("platform", "ann")}`, `delete ${membership("platform", "bob")}`];
    expect(denied({ operators, refused: [bob] }, ann)).toEqual([ann]);
    expect(denied({ operators, refused: [`create ${membership("others", "dan")}`] }, ann)).toEqual([]);
  });
});

describe("the caller", () => {
  const session = (name: string) =>
    `arn:aws:sts::${MANAGEMENT}:assumed-role/AWSReservedSSO_Run_0123456789abcdef/${name}`;
  const called = (name: string, live: LiveText, ...texts: string[]) =>
    denied({ live: { ...live, callerArn: session(name) } }, ...texts);
  const leave = ["ann", "bob"].map((name) => `delete ${membership("platform", name)}`);

  test("is the user of that name in any case, and nobody else", () => {
    expect(called("ANN", LIVE, leave[0]!)).toEqual(leave.slice(0, 1));
    expect(called("ANN", LIVE, leave[1]!, "delete User/bob")).toEqual([]);
    expect(called("Nobody", LIVE, "delete User/ann", "delete User/bob", "delete User/dan")).toEqual([]);
    const unlisted = { ...LIVE, users: [], groups: { ANN: [], platform: ["ann", "bob"] } };
    expect(called("ann", unlisted, leave[0]!)).toEqual(leave.slice(0, 1));
  });

  test("is not held by a row of another user, nor by a group of that user's name", () => {
    expect(called("ann", LIVE, `delete ${row("user:dan")}`, "delete Group/dan")).toEqual([]);
    const unread = { ...LIVE, looked: ["platform", "night"] };
    expect(called("ann", unread, `delete ${row("user:dan")}`, "delete Group/dan")).toEqual([]);
  });
});
