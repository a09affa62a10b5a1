/** What `idc init` writes and says, to the letter: from an empty folder to a run that has nothing left to do. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { STARTER } from "../../src/cli/starter.ts";
import { withFolder } from "../config/fixture.ts";
import { idc, type Served, serve } from "../harness/command.ts";
import { initRepository } from "../harness/repository.ts";

const FAST = ["--requests-per-second", "2000"];
let served: Served | undefined;
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

const settingsOf = (text: string, mode: string) => text.replace(/^mode: \w+/m, `mode: ${mode}`);

describe("first steps", () => {
  test("without a Region, a plan says where it can be written and how to find it", async () => {
    await withFolder({}, async (cwd) => {
      const begun = await idc(["init", "access"], { cwd });
      expect(begun.stdout).toContain("idc import NEW-FOLDER");
      expect(begun.stdout).toContain("3. in idc.yaml, write the region in which IAM Identity Center is enabled");
      const planned = await idc(["plan", "access"], { cwd });
      expect(planned.exitCode).toBe(1);
      expect(planned.stderr).toContain("error: no AWS region is given");
      expect(planned.stderr).toMatch(/hint: set AWS_REGION or pass --region/);
      for (const way of ["`region: eu-west-1`", "--region", "AWS_REGION", "aws sso-admin list-instances"])
        expect(planned.stderr).toContain(way);
    });
  });

  test("on the organization that belongs to it the starter grants, in additive and then in full mode", async () => {
    await withFolder({}, async (cwd) => {
      const begun = await idc(["init", "access"], { cwd });
      expect(begun.stdout).toContain("idc emulate --org starter");
      served = await serve(["--org", "starter", "--operation-seconds", "0.02"]);
      const repository = await initRepository(cwd);
      const run = (...args: string[]) => idc([...args, ...FAST], { cwd, env: served!.env });
      const inMode = async (change: (text: string) => string) => {
        const file = join(cwd, "access", "idc.yaml");
        await writeFile(file, change(await readFile(file, "utf8")));
        await repository.add(".");
        await repository.commit("config");
      };
      expect((await run("plan", "access")).stdout).toContain(
        "+ developers (1 person) → ReadOnly on sandbox 444455556666",
      );
      await inMode((text) => settingsOf(text, "additive"));
      const applied = await run("apply", "access", "--auto-approve");
      expect([applied.exitCode, applied.stdout]).toEqual([0, expect.stringContaining("4 done")]);
      // The two lines that mode full asks for stand there, to be taken out of their comments.
      await inMode((text) => settingsOf(text, "full").replaceAll(/^# (?=directUserAssignments|protected)/gm, ""));
      const full = await run("plan", "access", "--detailed-exitcode");
      expect([full.exitCode, full.stdout.split("\n")[0]]).toEqual([0, "No changes"]);
    });
  });

  test("each file names a schema that is there, whole, fits it, and finds a mistake in it", async () => {
    await withFolder({}, async (cwd) => {
      await idc(["init", "."], { cwd });
      for (const { path } of STARTER) {
        const text = await readFile(join(cwd, path), "utf8");
        const schema = /^# yaml-language-server: \$schema=(.+)\n/.exec(text)?.[1] ?? "";
        const whole = JSON.parse(await readFile(join(cwd, dirname(path), schema), "utf8"));
        const fits = new Ajv2020({ strict: false, allErrors: true }).compile(whole);
        for (const document of parseAllDocuments(text)) {
          const value = document.toJS();
          expect([path, fits(value), fits.errors]).toEqual([path, true, null]);
          expect([path, fits({ ...value, nowhere: 1 })]).toEqual([path, false]);
        }
      }
    });
  });
});
