/** Several setups beside each other: a second config in a repository, a second repository in an account, another GitHub. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { RULES } from "../github/workflows/rules.ts";
import { mistakesIn, workflowIn } from "../github/workflows/workflow.ts";
import type { Finished } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";
import { ACCOUNT, BASIC, IDS, MANAGEMENT, rolesInTemplate } from "./written.ts";

const ACCOUNTS = ["--account", ACCOUNT, "--management-account", MANAGEMENT];
const ACTION = ["--action", `acme/idc@${"0123456789".repeat(4)}`];

let dir: string;
let outputs: readonly Finished[];
const setup = (args: readonly string[]) =>
  idcHere(["setup", "github", ...BASIC, ...IDS, ...ACCOUNTS, ...ACTION, ...args], { cwd: dir });
const read = (path: string) => readFileSync(join(dir, path), "utf8");
const WORKFLOWS = ".github/workflows";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-several-"));
  await initRepository(dir);
  const options = ["--roles", "both", "--on-change"];
  outputs = [await setup(["access", ...options]), await setup(["sandbox", "--name", "sand-box", ...options])];
});
afterAll(() => rm(dir, { recursive: true }));

describe("a second config by a name of its own", () => {
  test("has no file, role, environment, stack or group in common with the first", () => {
    expect(outputs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const names = readdirSync(join(dir, WORKFLOWS));
    const [first, second] = ["idc-", "sand-box-"].map((start) => names.filter((name) => name.startsWith(start)));
    expect(second!.map((name) => name.replace("sand-box-", "idc-"))).toEqual(first);
    const roles = [
      ...rolesInTemplate(read("setup/sand-box/sand-box-roles.yaml")),
      ...rolesInTemplate(read("setup/sand-box/management/sand-box-management-role.yaml")),
    ];
    expect(roles.map(({ name }) => name)).toEqual(["sand-box-plan", "sand-box-apply", "sand-box-management"]);
    expect(JSON.stringify(roles)).not.toMatch(/role\/idc-|environment:idc-/);
    expect(JSON.stringify(roles[1]!.trust)).toContain(":environment:sand-box-approve");
    const rule = read("setup/sand-box/sand-box-on-change.yaml");
    expect(rule).toContain("workflows/sand-box-drift.yml/dispatches");
    expect(rule).not.toMatch(/\bidc-(apply|management|drift|on-change)\b/);
    const steps = outputs[1]!.stdout;
    expect(steps).not.toMatch(/\bidc-(apply|approve|plan|management|roles|on-change)\b/);
    for (const has of ["environments/sand-box-approve ", "--stack-name sand-box-roles ", "chdir=setup/sand-box "])
      expect(steps).toContain(has);
    expect(steps).toContain("git add .github setup/sand-box sandbox\n");
  });

  test("its workflows name each other, and keep the names of artifacts, by which idc finds them", () => {
    for (const name of readdirSync(join(dir, WORKFLOWS)).filter((one) => one.startsWith("sand-box-"))) {
      const text = read(`${WORKFLOWS}/${name}`);
      expect(text.split("\n")[0]).toContain(`${WORKFLOWS}/${name}`);
      expect(text).not.toMatch(/\bidc-[a-z-]+\.yml|role\/idc-|(?:environment|group): idc-/);
      const first = read(`${WORKFLOWS}/${name.replace("sand-box-", "idc-")}`);
      const artifacts = (of: string) => of.match(/^ +name: .*$|idc-(?:plan|apply|snapshot)-\*?/gm);
      expect(artifacts(text.replaceAll(/^ +group:.*$/gm, ""))).toEqual(
        artifacts(first.replaceAll(/^ +group:.*$/gm, "")),
      );
      expect((parse(text) as { name: string }).name).toBe(
        (parse(first) as { name: string }).name.replace(/^idc /, "sand-box "),
      );
    }
    expect(parse(read(`${WORKFLOWS}/sand-box-comment-fork.yml`))).toMatchObject({
      on: { workflow_run: { workflows: ["sand-box validate fork"] } },
    });
  });

  test("and are what GitHub takes, and keep the rules that the shipped ones keep", async () => {
    for (const name of readdirSync(join(dir, WORKFLOWS)).filter((one) => one.startsWith("sand-box-"))) {
      expect(await mistakesIn(name, read(`${WORKFLOWS}/${name}`))).toEqual([]);
      const found = Object.values(RULES).flatMap((rule) => rule(workflowIn(name, read(`${WORKFLOWS}/${name}`))));
      // Whoever says a commit says no version beside it.
      expect(found.filter((one) => !one.startsWith("uses: acme/idc/"))).toEqual([]);
    }
  });

  test("has to be called otherwise in Settings, too, which the steps say", () => {
    const said = /name in sandbox\/idc\.yaml tells this config from every other one/;
    expect(outputs.map(({ stdout }) => said.test(stdout.replaceAll(/\s+/g, " ")))).toEqual([false, true]);
  });

  test("by the name of the first it is refused, whatever is forced; a second name for one config is told", async () => {
    const before = read(`${WORKFLOWS}/idc-apply.yml`);
    const refused = await setup(["sandbox", "--force"]).catch((error: Error) => error);
    const { exitCode, stderr } = refused as { exitCode: number; stderr: string };
    expect([exitCode, stderr.replaceAll(/\s+/g, " ")]).toEqual([3, expect.stringContaining("another config, access")]);
    expect(stderr).toContain("--name OTHER");
    expect(read(`${WORKFLOWS}/idc-apply.yml`)).toBe(before);
    const twice = await setup(["access", "--name", "again", "--print"]);
    expect([twice.exitCode, twice.stderr]).toEqual([0, expect.stringContaining("idc-*.yml run access, too")]);
  });

  test.each(["management", "Idc", "a--b", "-a", "a".repeat(33)])("%j is no name", async (name) => {
    await expect(setup(["access", "--name", name, "--print"])).rejects.toThrow("It is up to 32 of a-z 0-9 -");
  });
});

describe("another GitHub", () => {
  const on = (host: string) =>
    idcHere(["setup", "github", ...BASIC, ...IDS, ...ACCOUNTS, "--server", `https://${host}`], { cwd: other });
  let other: string;
  beforeAll(async () => {
    other = await mkdtemp(join(tmpdir(), "idc-other-"));
    await initRepository(other);
  });
  afterAll(() => rm(other, { recursive: true }));

  test("GitHub Enterprise Server: gh is told the host, no workflow has a queue, and what it lacks is said", async () => {
    const { exitCode, stdout } = await on("git.acme.io");
    expect(exitCode).toBe(0);
    expect(stdout.match(/gh api(?! --hostname git\.acme\.io )/g)).toBeNull();
    expect(stdout).toContain("gh browse --repo git.acme.io/acme/access --settings");
    for (const name of readdirSync(join(other, WORKFLOWS))) {
      const text = readFileSync(join(other, WORKFLOWS, name), "utf8");
      expect(text).not.toMatch(/^ +queue:/m);
      expect(text).not.toContain("leave the line out");
      expect(await mistakesIn(name, text)).toEqual([]);
    }
    const words = stdout.replaceAll(/\s+/g, " ");
    for (const said of [
      "upload-artifact and download-artifact",
      "runs-on: ubuntu-latest",
      "git.acme.io/_services/token",
    ])
      expect(words).toContain(said);
  });

  test("with data residency it is as on github.com, but for the host", async () => {
    await rm(join(other, ".github"), { recursive: true, force: true });
    await rm(join(other, "setup"), { recursive: true, force: true });
    const { stdout } = await on("acme.ghe.com");
    expect(stdout).toContain("gh api --hostname acme.ghe.com -X PUT");
    expect(stdout).not.toContain("upload-artifact");
    expect(readFileSync(join(other, WORKFLOWS, "idc-apply.yml"), "utf8")).toMatch(/^ +queue: max$/m);
  });
});
