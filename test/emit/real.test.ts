/** What emit writes, given to Terraform and the real AWS provider against the emulator: adopted, and nothing changed. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what Terraform and IAM begin an expression with.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXAMPLES, idc, type Served, serve } from "../harness/command.ts";
import { LACKS_TERRAFORM, terraformIn } from "../harness/terraform.ts";

const reason = LACKS_TERRAFORM === undefined ? "" : ` (skipped: ${LACKS_TERRAFORM})`;
const examples = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "organization.yaml")));

let dir: string;
let served: Served;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-real-"));
});
afterEach(async () => {
  await served.stop();
  rmSync(dir, { recursive: true, force: true });
});

const MINUTES = 60_000;
const paced = ["--requests-per-second", "2000"];

function git(...args: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=idc", "-c", "user.email=idc@example.com", ...args], { cwd: dir });
}

function commit(): void {
  git("add", "access");
  git("commit", "--quiet", "-m", "access");
}

async function own(args: readonly string[]): Promise<string> {
  const ran = await idc(args, { cwd: dir, env: served.env });
  if (ran.exitCode !== 0) throw new Error(`idc ${args.join(" ")}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}

/** An organization that is served, whose config is applied. */
async function applied(organization: string): Promise<void> {
  const isExample = examples.includes(organization);
  const org = isExample ? join(EXAMPLES, organization, "organization.yaml") : organization;
  const writes = isExample ? [] : ["--write-config", join(dir, "access")];
  served = await serve(["--org", org, ...writes, "--operation-seconds", "0.02", "--outstanding", "1000"]);
  if (isExample) cpSync(join(EXAMPLES, organization, "config"), join(dir, "access"), { recursive: true });
  git("init", "--quiet", ".");
  commit();
  // What only a second run removes, it removes.
  for (let runs = 0; runs < 3 && !isEmpty(await own(["plan", "access", ...paced, ...OVERRULED])); runs++) {
    await own(["plan", "access", ...paced, ...OVERRULED, "-o", "plan.json"]);
    await own(["apply", "plan.json", ...paced]);
  }
}

/** A first run makes more administrators than one may without a person who says so. */
const OVERRULED = ["--override", "admin-grants"];
const isEmpty = (plan: string): boolean => /^No changes/m.test(plan);

const emitted = (...args: readonly string[]) =>
  own(["emit", "terraform", "access", "-o", "tf", "--drop-expiry", ...paced, ...args]);
const terraform = (folder = "tf") => terraformIn(join(dir, folder), served.env, dir);

describe.skipIf(LACKS_TERRAFORM !== undefined)(`the real provider${reason}`, () => {
  test.each([...examples, "small", "brownfield"])(
    "adopts all of %s, and changes nothing",
    { timeout: 20 * MINUTES },
    async (organization) => {
      await applied(organization);
      await emitted();
      const real = await terraform();
      expect(await real.plan()).toMatch(/^Plan: \d+ to import, 0 to add, 0 to change, 0 to destroy\.$/);
      await real.apply();
      expect(await real.plan()).toBe("No changes.");
      expect(await own(["plan", "access", ...paced])).toMatch(/^No changes/m);
    },
  );

  test("what idc changed meanwhile, and nothing else, is in the next emission; and it lets all of it go", {
    timeout: 20 * MINUTES,
  }, async () => {
    await applied("starter");
    await emitted("--hcl");
    const real = await terraform();
    await real.plan();
    await real.apply();
    mkdirSync(join(dir, "access/more"));
    writeFileSync(
      join(dir, "access/more/new.yaml"),
      "kind: PermissionSet\nname: Newer\ndescription: $${x} %{y}\ninlinePolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:Get*', Resource: 'arn:aws:s3:::home/${aws:username}'}]}\n",
    );
    commit();
    await emitted("--hcl");
    expect(await real.plan()).toBe("Plan: 2 to add, 0 to change, 0 to destroy.");
    await real.apply();
    expect(await real.plan()).toBe("No changes.");
    expect(await own(["plan", "access", "--format", "json", ...paced])).not.toContain('"fields": [');
    await emitted("--hcl", "--let-go");
    await real.plan();
    expect(await real.apply()).toContain("0 added, 0 changed, 0 destroyed");
    expect((await real.run("state", "list")).trim()).toBe("");
  });

  test("what others say of people, and durations in another form, are no change", {
    timeout: 20 * MINUTES,
  }, async () => {
    await applied("starter");
    const click = (operation: string, input: object) =>
      fetch(`${served.env.AWS_ENDPOINT_URL}/_emulator/console`, {
        method: "POST",
        body: JSON.stringify({ operation, input }),
      });
    const { users, permissionSets } = (await (
      await fetch(`${served.env.AWS_ENDPOINT_URL}/_emulator/state`)
    ).json()) as {
      users: readonly { UserName: string }[];
      permissionSets: readonly { Name: string; SessionDuration: string }[];
    };
    const Operations = ["name.middleName", "name.formatted", "name.honorificPrefix", "title"].map((AttributePath) => ({
      ...{ AttributePath, AttributeValue: "Q" },
    }));
    expect((await click("UpdateUser", { UserName: users[0]!.UserName, Operations })).status).toBe(200);
    const { Name, SessionDuration: whole } = permissionSets.find((one) => /^PT\d+H$/.test(one.SessionDuration))!;
    const SessionDuration = `PT${Number(/\d+/.exec(whole)![0]) * 60}M`;
    expect((await click("UpdatePermissionSet", { PermissionSetName: Name, SessionDuration })).status).toBe(200);
    for (const form of [[], ["--hcl"]]) {
      await emitted(...form);
      expect(await (await terraform()).plan()).toMatch(/^Plan: \d+ to import, 0 to add, 0 to change, 0 to destroy\.$/);
    }
  });

  test("roots of their own, with ids looked up, adopt their parts", { timeout: 20 * MINUTES }, async () => {
    await applied("starter");
    await emitted("--split", "account", "--lookup", "data");
    const roots = readdirSync(join(dir, "tf")).filter((name) => !name.endsWith(".json"));
    expect(roots.length).toBeGreaterThan(2);
    for (const root of ["shared", ...roots.filter((name) => name !== "shared")]) {
      const real = await terraform(`tf/${root}`);
      expect(await real.plan()).toMatch(/^Plan: \d+ to import, 0 to add, 0 to change, 0 to destroy\.$/);
      await real.apply();
      expect(await real.plan()).toBe("No changes.");
    }
  });
});
