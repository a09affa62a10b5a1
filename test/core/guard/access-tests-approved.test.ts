/** Access tests and an approved plan of which a part is held: the rest breaks no test either. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compareWithApproved } from "../../../src/core/plan/approved.ts";
import { kinds } from "../../../src/kinds/generated/index.ts";
import { configOf, DEV, liveOf, PROD, plan, settings, user } from "../live.ts";

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

test("what is held because it was approved otherwise holds what would break a test without it", async () => {
  const [past, config] = [await configured("s3:ListBucket", PROD), await configured("s3:DeleteBucket", DEV)];
  const live = liveOf({
    users: ["ann"],
    groups: { dev: ["ann"] },
    sets: { Tool: { inlinePolicy: inline("s3:ListBucket") } },
    rows: [`Tool group:dev ${PROD}`],
  });
  // Somebody deleted the group since, and made it again.
  const again = [...live.resources].map(([key, found]) =>
    key === "Group/dev" ? ([key, { ...found, ids: { GroupId: "id-other" } }] as const) : ([key, found] as const),
  );
  const [approved, now] = [live, { ...live, resources: new Map(again) }].map(
    (one) => plan(config, one, { past: [past] }).plan,
  );
  const held = [...compareWithApproved(approved!, now!, kinds).held.keys()];
  expect(held).toContain(`AccountAssignment/Tool/group:dev/${PROD}`);
  expect(held).toContain("PermissionSet/Tool");
});
