/** `--override NAME`: a name that is none is wrong use of the command line, and says which there are. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isPolicyOverride, OVERRIDES } from "../../src/core/model/override.ts";
import { copyExample, idc } from "../harness/command.ts";

test.each(["plan", "apply"])("idc %s --override with another name exits 64 and lists the names", async (command) => {
  const { dir, remove } = await copyExample("starter");
  const one = await idc([command, "access", "--override", "revocation"], { cwd: dir });
  expect([one.exitCode, one.stdout]).toEqual([64, ""]);
  expect(one.stderr).toContain("'revocation' is invalid");
  expect(one.stderr).toContain(`It is one of ${OVERRIDES.join(", ")}, or policy:ID.`);
  const second = await idc([command, "access", "--override", "revocations", "--override", "policy:A b"], { cwd: dir });
  expect([second.exitCode, second.stdout]).toEqual([64, ""]);
  const none = await idc([command, "access", "--override"], { cwd: dir });
  expect(none.exitCode).toBe(64);
  await remove();
});

test("the schema of a plan knows the same names", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/plan.json", import.meta.url), "utf8"));
  const [names, policies] = schema.properties.overrides.items.anyOf;
  expect(names.enum).toEqual(OVERRIDES);
  for (const [text, is] of [
    ["policy:no-direct-users", true],
    ["policy:", false],
    ["policy:A", false],
  ] as const) {
    expect([text, new RegExp(policies.pattern).test(text)]).toEqual([text, is]);
    expect([text, isPolicyOverride(text)]).toEqual([text, is]);
  }
});
