/** `idc validate` and `idc init`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runInit } from "../../src/cli/init.ts";
import { STARTER } from "../../src/cli/starter.ts";
import { runValidate } from "../../src/cli/validate.ts";
import { startScenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { SETTINGS, withFolder } from "./fixture.ts";

describe("validate", () => {
  const validate = (files: Record<string, string>, format: "text" | "json" = "text") =>
    withFolder(files, async (dir) => {
      const world = testWorld({ cwd: dir });
      const code = await runValidate({ dir: ".", format }, world);
      return { code, out: world.stdout(), err: world.stderr() };
    });

  test("says what a valid config holds", async () => {
    expect(await validate({ "idc.yaml": `${SETTINGS}---\nkind: Group\nname: dev\n` })).toEqual({
      code: 0,
      out: "valid: 1 group, 0 rules in 1 file\n",
      err: "",
    });
  });

  test("says every mistake with its place, its code and what to do, and counts them", async () => {
    const files = { "idc.yaml": SETTINGS, "g.yaml": "kind: Group\nname: dev\ndescripton: x\nmembers: [a]\n" };
    expect(await validate(files)).toEqual({
      code: 1,
      out: `g.yaml:3:1  error  unknown-key  Group has no key descripton
    did you mean description?
g.yaml:4:11  error  unknown-reference  no user a is declared
    declare it, or write identitySource: external in Settings where an identity provider has the users and groups

2 errors
`,
      err: "",
    });
  });

  test("a warning does not fail", async () => {
    const files = {
      "idc.yaml": `${SETTINGS}---\nkind: PermissionSet\nname: p\nmanagedPolicies: [ReadOnlyAccess, ReadOnlyAccess]\n`,
    };
    const { code, out } = await validate(files);
    expect(code).toBe(0);
    expect(out).toContain("\n1 warning\nvalid: 1 permission set");
  });

  test("nothing in a value can pose as ours or move the cursor", async () => {
    const { out } = await validate({
      "idc.yaml": SETTINGS,
      "g.yaml": 'kind: Group\nname: dev\n"\\e[2J\\u202e\\nidc.yaml:1:1  error": x\n',
    });
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out.split("\n").filter((line) => line.startsWith("idc.yaml"))).toEqual([]);
  });

  test("as JSON, nothing depends on how it is shown", async () => {
    const { code, out } = await validate(
      { "idc.yaml": SETTINGS, "g.yaml": "kind: Group\nname: dev\nmembers: [a]\n" },
      "json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      format: "idc-diagnostics",
      version: 1,
      valid: false,
      files: 2,
      diagnostics: [
        {
          code: "unknown-reference",
          severity: "error",
          summary: "no user a is declared",
          hint: "declare it, or write identitySource: external in Settings where an identity provider has the users and groups",
          at: { file: "g.yaml", line: 3, column: 11 },
        },
      ],
    });
  });
});

describe("init", () => {
  test("writes a config that is valid without a warning, and says what next", async () => {
    await withFolder({}, async (dir) => {
      const world = testWorld({ cwd: dir });
      expect(await runInit({ dir: "access" }, world)).toBe(0);
      expect(world.stderr()).toBe("");
      expect(world.stdout()).toContain("idc validate access");
      const next = testWorld({ cwd: dir });
      expect(await runValidate({ dir: "access", format: "json" }, next)).toBe(0);
      expect(JSON.parse(next.stdout())).toEqual({
        format: "idc-diagnostics",
        version: 1,
        valid: true,
        files: 5,
        diagnostics: [],
      });
    });
  });

  test("writes a config whose first plan is complete where nothing of what it names exists", async () => {
    const organization = {
      organization: { managementAccount: "111111111111" },
      region: "eu-west-1",
      instance: {},
      accounts: [
        { id: "111111111111", name: "management", ou: "/" },
        { id: "222222222222", name: "website", ou: "/Production" },
      ],
    };
    const files = Object.fromEntries(STARTER.map(({ path, text }) => [path, text]));
    const scenario = await startScenario({ organization, files });
    try {
      const { exitCode, stderr, result } = await scenario.plan();
      expect(exitCode).toBe(2); // changes, and nothing that is unknown
      expect([result.unknown, result.blocked]).toEqual([[], []]);
      // It is no mistake, and whoever begins wants to know.
      expect(result.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
        ["rule-grants-nothing", "note"],
      ]);
      expect(stderr).toContain("access/developers.yaml:6:5  note  rule-grants-nothing");
      expect(result.changes.map(({ key }) => key)).toContain("PermissionSet/ReadOnly");
    } finally {
      await scenario.stop();
    }
  });

  test("overwrites nothing, and writes nothing where it would", async () => {
    await withFolder({}, async (dir) => {
      mkdirSync(join(dir, "access"));
      writeFileSync(join(dir, "access/developers.yaml"), "mine");
      const world = testWorld({ cwd: dir });
      expect(await runInit({ dir: "." }, world)).toBe(1);
      expect(world.stdout()).toBe("");
      expect(world.stderr()).toContain("access/developers.yaml");
      expect(readFileSync(join(dir, "access/developers.yaml"), "utf8")).toBe("mine");
      expect(readdirSync(dir)).toEqual(["access"]);
    });
  });

  test("says what is in the way where a folder should be", async () => {
    await withFolder({}, async (dir) => {
      writeFileSync(join(dir, "file"), "mine");
      for (const at of ["file", "file/access"]) {
        await expect(runInit({ dir: at }, testWorld({ cwd: dir }))).rejects.toThrow(/^cannot write .*file.* \(E\w+\)$/);
      }
    });
  });
});
