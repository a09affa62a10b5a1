/** Reads that fail while a run looks at what it wrote, and before: what is told names the read, and nothing is made up. */
import { expect, test } from "vitest";
import { planText } from "../../src/cli/plan-text.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { renderText } from "../../src/render/text.ts";
import { FILES } from "../harness/acme.ts";
import { forgedAnswers } from "../harness/forged-answers.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme } from "./start.ts";

const DENIED = {
  ...{ status: 400, type: "application/x-amz-json-1.1" },
  body: JSON.stringify({ __type: "AccessDeniedException", Message: "not for you" }),
};
const GRANT = { "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{ou: /Workloads}") };

test("what was written and cannot be read again says which read failed, why, and what it needs", async () => {
  const scenario = await appliedAcme();
  await scenario.commit(GRANT);
  let written = false;
  const requestHandler = forgedAnswers(scenario.emulator, (operation, answer) => {
    written ||= operation === "CreateAccountAssignment";
    return written && operation.startsWith("ListAccountAssignments") ? DENIED : answer;
  });
  const { result, exitCode } = await scenario.apply({ requestHandler });
  expect(result.results.filter(({ state }) => state === "unknown").map(({ reason }) => reason)).toEqual([
    "AWS accepted it, but it could not be read again: ListAccountAssignments: AccessDeniedException: not for you (needs sso:ListAccountAssignments)",
  ]);
  expect(exitCode).toBe(5);
});

test("an interrupt says of how much nobody knows what became", async () => {
  const scenario = await appliedAcme();
  await scenario.commit(GRANT);
  const { result } = await scenario.apply();
  const unknown = result.results.map((one) => ({ ...one, state: "unknown" as const }));
  const told = (results: typeof result.results) =>
    renderText(outcomeView({ ...result, results, interrupted: true }), { color: false, columns: 100 });
  expect(told(unknown)).toContain("Interrupted: what became of 1 change is not known. Run again to go on.");
  expect(told(result.results)).toContain("Interrupted once all was tried. Run again to have the commit remembered.");
  expect(told(result.results.map((one) => ({ ...one, state: "not-attempted" as const })))).toContain(
    "Interrupted: 1 change left. Run again to go on.",
  );
});

test.each(["ListUsers", "ListGroupMemberships"])("nobody is said to be in a group where %s fails", async (unread) => {
  const scenario = await appliedAcme();
  await scenario.commit(GRANT);
  const said = async (requestHandler?: object) => {
    const { result } = await scenario.plan(requestHandler === undefined ? {} : { requestHandler });
    return planText(result, testWorld({ cwd: scenario.dir }));
  };
  expect(await said()).toContain("+ devs (1 person) → Developer");
  const requestHandler = forgedAnswers(scenario.emulator, (operation, answer) =>
    operation === unread ? DENIED : answer,
  );
  const text = await said(requestHandler);
  expect(text).toContain("+ devs → Developer");
  expect(text).not.toMatch(/devs \(\d/);
});
