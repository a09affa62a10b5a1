/** Access tests and runs in which nobody is asked: what such a run would make by itself breaks no test either. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { heldForTests } from "../../../src/core/plan/open/access-tests.ts";
import { changesOf, configOf, DEV, liveOf, PROD, plan, reasonsOf, settings, user } from "../live.ts";

const inline = (Action: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*" }],
});

const configured = (Action: string, accounts: string) => {
  const documents = [
    { kind: "Group", name: "dev", members: ["ann"] },
    { kind: "PermissionSet", name: "Tool", inlinePolicy: inline(Action) },
    { kind: "Assignments", assignments: [{ group: "dev", permissionSet: "Tool", accounts }] },
    { kind: "AccessTest", name: "t", never: "group/dev", action: "s3:DeleteBucket", accounts: PROD },
  ];
  return configOf(`${settings()}${user("ann")}${documents.map((one) => stringify(one)).join("---\n")}`);
};

test("what holds a test only together with what a person decides is for a person, too", async () => {
  const [past, config] = [await configured("s3:ListBucket", PROD), await configured("s3:DeleteBucket", DEV)];
  const live = liveOf({
    users: ["ann"],
    groups: { dev: ["ann"] },
    sets: { Tool: { inlinePolicy: inline("s3:ListBucket") } },
    rows: [`Tool group:dev ${PROD}`],
  });
  const made = plan(config, live, { past: [past] });
  expect(changesOf(made)).toEqual([
    `ask delete AccountAssignment/Tool/group:dev/${PROD}`,
    `allow create AccountAssignment/Tool/group:dev/${DEV}`,
    "ask update PermissionSet/Tool",
  ]);
  expect(reasonsOf(made, "PermissionSet/Tool").join()).toMatch(
    /^access test "t" \(idc\.yaml:\d+\): group\/dev never has s3:DeleteBucket there, until what else here needs a person is done$/,
  );
  const held = (isMade: (action: string) => boolean, { plan: { changes }, breaks } = made) => [
    ...heldForTests(changes, ({ action }) => isMade(action), breaks),
  ];
  expect(held((action) => action !== "delete")).toEqual([
    ["PermissionSet/Tool", expect.stringContaining("there, and what would keep it so is not made now")],
  ]);
  expect(held(() => true)).toEqual([]);
  const overruled = plan(config, live, { past: [past], overrides: ["access-tests"] });
  expect(changesOf(overruled)).toContain("allow update PermissionSet/Tool");
  expect(held((action) => action !== "delete", overruled)).toEqual([]);
});
