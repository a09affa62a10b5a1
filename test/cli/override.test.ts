/** `--override NAME`: a name that is none is wrong use of the command line, and says which there are. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OVERRIDES } from "../../src/core/model/override.ts";
import { copyExample, idc } from "../harness/command.ts";

test.each(["plan", "apply"])("idc %s --override with another name exits 64 and lists the names", async (command) => {
  const { dir, remove } = await copyExample("starter");
  const one = await idc([command, "access", "--override", "revocation"], { cwd: dir });
  expect([one.exitCode, one.stdout]).toEqual([64, ""]);
  expect(one.stderr).toContain("'revocation' is invalid");
  expect(one.stderr).toContain(`It is one of ${OVERRIDES.join(", ")}.`);
  const second = await idc([command, "access", "--override", "revocations", "--override", "all"], { cwd: dir });
  expect([second.exitCode, second.stdout]).toEqual([64, ""]);
  const none = await idc([command, "access", "--override"], { cwd: dir });
  expect(none.exitCode).toBe(64);
  await remove();
});

test("the schema of a plan knows the same names", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/plan.json", import.meta.url), "utf8"));
  expect(schema.properties.overrides.items.enum).toEqual(OVERRIDES);
});
