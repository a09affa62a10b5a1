/** `idc policy new`: a guardrail to start from, which is valid and whose cases pass as they are. */
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SEVERITIES } from "../../src/core/model/cause/policy-finding.ts";
import { ACTIONS } from "../../src/core/policy/vocabulary.ts";
import { type Files, SETTINGS, withFolder } from "../config/fixture.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const CONFIG: Files = { "idc.yaml": SETTINGS };

describe("what it writes passes at once", () => {
  const all = Object.keys(ACTIONS).flatMap((effect) => SEVERITIES.map((severity) => ({ effect, severity })));
  test.each(all)("$effect, $severity", async ({ effect, severity }) => {
    await withFolder(CONFIG, async (cwd) => {
      const asked = ["policy", "new", "my-rule", "--effect", effect, "--severity", severity];
      const { exitCode, stderr } = await idcHere(asked, { cwd });
      expect(exitCode, stderr).toBe(0);
      expect(readFileSync(join(cwd, "policies/my-rule.cedar"), "utf8")).toContain(`action == Action::"${effect}"`);
      const validated = await idcHere(["validate", "--format", "json"], { cwd });
      expect(expectDocument<{ diagnostics: object[] }>(validated.stdout, "idc-diagnostics").diagnostics).toEqual([]);
      const tried = await idcHere(["policy", "test", "--strict", "--format", "json"], { cwd });
      const { cases } = expectDocument<{ cases: { said: string }[] }>(tried.stdout, "idc-policy-test");
      expect(cases.map(({ said }) => said)).toEqual([severity, "allow"]);
      expect(tried.exitCode, tried.stdout).toBe(0);
      expect((await idcHere(["fmt", "--check"], { cwd })).exitCode).toBe(0);
    });
  });
});

test("it says what to do next, and names what a rule may look at, with what may be absent", async () => {
  await withFolder(CONFIG, async (cwd) => {
    const { stdout } = await idcHere(["policy", "new", "my-rule"], { cwd });
    expect(stdout).toContain("policies/my-rule.cedar\n");
    expect(stdout).toContain("idc policy test   tries the cases\n");
    const text = readFileSync(join(cwd, "policies/my-rule.cedar"), "utf8");
    for (const name of Object.keys(ACTIONS.grant.context)) expect(text).toContain(` ${name}`);
    expect(text).toMatch(/people\?, expires\?/);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  });
  await withFolder(CONFIG, async (cwd) => {
    const { stdout } = await idcHere(["policy", "new", "my-rule", "--format", "json"], { cwd });
    expect(expectDocument<{ files: string[] }>(stdout, "idc-written").files).toEqual([
      "policies/my-rule.cedar",
      "policies/tests/my-rule.yaml",
    ]);
  });
});

describe("nothing is written", () => {
  const listed = (cwd: string) => readdirSync(cwd, { recursive: true }).map(String).sort();

  test.each(["../x", "a/b", "..", ".", "", "/etc/x", "A", "a b", "a\nb", 'a"', "é", "-x", "x".repeat(101)])(
    "by the name %j",
    async (id) => {
      await withFolder(CONFIG, async (cwd) => {
        const ran = idcHere(["policy", "new", "--", id], { cwd });
        const { exitCode, stderr } = await ran;
        expect(exitCode).toBe(1);
        expect(stderr).toContain("is no name of a policy");
        expect(listed(cwd)).toEqual(["idc.yaml"]);
      });
    },
  );

  test.each([
    ["over a policy", { "policies/my-rule.cedar": "// mine\n" }, "policies/my-rule.cedar is there already"],
    ["over cases", { "policies/tests/my-rule.yaml": "# mine\n" }, "policies/tests/my-rule.yaml is there already"],
    [
      "beside a rule of that name",
      { "policies/a.cedar": '@id("my-rule") forbid (principal is User, action == Action::"grant", resource);' },
      "there is a policy my-rule already, at policies/a.cedar:1",
    ],
  ] as const)("%s", async (_, files, said) => {
    await withFolder({ ...CONFIG, ...files }, async (cwd) => {
      const before = listed(cwd);
      const { exitCode, stderr } = await idcHere(["policy", "new", "my-rule"], { cwd });
      expect(exitCode).toBe(1);
      expect(stderr).toContain(said);
      expect(listed(cwd)).toEqual(before);
    });
  });

  test("beside one that idc ships and Settings switch on", async () => {
    await withFolder({ "idc.yaml": `${SETTINGS}policies: [sessions]\n` }, async (cwd) => {
      const { exitCode, stderr } = await idcHere(["policy", "new", "sessions"], { cwd });
      expect([exitCode, listed(cwd)]).toEqual([1, ["idc.yaml"]]);
      expect(stderr).toContain("at idc:policies/sessions.cedar:2");
    });
  });

  test("through a link that leads out of the config folder", async () => {
    await withFolder(CONFIG, async (outside) => {
      await withFolder(CONFIG, async (cwd) => {
        symlinkSync(outside, join(cwd, "policies"));
        const { exitCode, stderr } = await idcHere(["policy", "new", "my-rule"], { cwd });
        expect(exitCode).toBe(1);
        expect(stderr).toContain("policies leads out of the config folder");
        expect(listed(outside)).toEqual(["idc.yaml"]);
      });
    });
  });
});
