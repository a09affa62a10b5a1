/** A team moves over from Terraform: with the real one, from its first apply to a plan of idc's that has nothing left. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { initRepository } from "../harness/repository.ts";
import { LACKS_TERRAFORM, type Terraform, terraformIn } from "../harness/terraform.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

interface Handed {
  readonly changes: number;
  readonly terraform: {
    readonly removed: string;
    readonly taken: readonly string[];
    readonly blocks: readonly string[];
    readonly kept: readonly { readonly address: string; readonly why: string }[];
    readonly gone: readonly string[];
    readonly differs: readonly object[];
  };
}

describe.skipIf(LACKS_TERRAFORM !== undefined)(`from Terraform to idc ${LACKS_TERRAFORM ?? ""}`, () => {
  let served: Served;
  let dir: string;
  let terraform: Terraform;

  beforeAll(async () => {
    served = await serve(["--org", join(HERE, "organization.yaml"), "--operation-seconds", "0.02"]);
    dir = await mkdtemp(join(tmpdir(), "idc-handover-"));
    await cp(join(HERE, "root"), join(dir, "root"), { recursive: true });
    terraform = await terraformIn(join(dir, "root"), served.env, dir);
    await terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
  });
  afterAll(async () => {
    await served?.stop();
    if (dir !== undefined) await rm(dir, { recursive: true, force: true });
  });

  const paced = (args: readonly string[]) =>
    ["import", "plan", "apply"].includes(args[0]!) ? [...args, "--requests-per-second", "2000"] : args;
  const idc = (...args: readonly string[]) => idcHere(paced(args), { cwd: dir, env: served.env });
  const live = async () => (await fetch(`${served.url}/_emulator/state`)).json();
  const stateList = async () => (await terraform.run("state", "list")).split("\n").filter((line) => line !== "");

  /** What a person does: the blocks go that the file names. */
  async function withoutBlocks(blocks: readonly string[]): Promise<void> {
    for (const file of ["main.tf", "team/main.tf"]) {
      const path = join(dir, "root", file);
      let text = await readFile(path, "utf8");
      const isOfModule = file !== "main.tf";
      for (const block of blocks.filter((one) => one.startsWith("module.") === isOfModule)) {
        const [type, name] = block.split(".").slice(-2);
        const without = text.replace(new RegExp(`^resource "${type}" "${name}" \\{\\n[\\s\\S]*?^\\}\\n`, "m"), "");
        expect(without.length).toBeLessThan(text.length);
        text = without;
      }
      // The ids of what is gone from the root: a team is a group of idc's from now on.
      const ids = /aws_(ssoadmin_permission_set\.each|identitystore_user\.cyd)[\w.[\]"]*/g;
      await writeFile(path, text.replace(ids, '"gone"'));
    }
  }

  test("nobody loses anything, and nothing is managed twice or by nobody", { timeout: 600_000 }, async () => {
    const git = await initRepository(dir);
    await writeFile(join(dir, ".gitignore"), "root\nstate.json\nremoved.tf\nterraformrc\n.terraform.d\n");
    await writeFile(join(dir, "state.json"), await terraform.run("show", "-json"));
    const before = await live();

    const ran = await idc("import", "--from-terraform", "state.json", "access", "--format", "json");
    const { changes, terraform: handed } = expectDocument<Handed>(ran.stdout, "idc-import");
    expect([ran.exitCode, changes, handed.removed, handed.gone]).toEqual([0, 0, "removed.tf", []]);
    // The provider's ways to write a value are no differences.
    expect(handed.differs).toEqual([]);
    const kept = ["aws_ssoadmin_instance_access_control_attributes.this"];
    expect(handed.kept.map(({ address }) => address)).toEqual(kept);
    const managed = (await stateList()).filter((address) => !/(^|\.)data\./.test(address));
    expect([...handed.taken, ...kept].sort()).toEqual(managed.sort());
    await git.add(".").commit("As Terraform had it");
    expect((await idc("plan", "access")).stdout).toContain("No changes");

    await mkdir(join(dir, "root"), { recursive: true });
    await cp(join(dir, "removed.tf"), join(dir, "root", "removed.tf"));
    await expect(terraform.plan("-no-color")).rejects.toThrow("Removed resource still exists");
    await withoutBlocks(handed.blocks);
    expect(await terraform.plan("-no-color")).toBe("Plan: 0 to add, 0 to change, 0 to destroy.");
    const planned = await terraform.run("show", "-no-color", "saved");
    const forgotten = [...planned.matchAll(/^ *# (.*) will no longer be managed by Terraform/gm)];
    expect(forgotten.map(([, address]) => address).sort()).toEqual([...handed.taken].sort());
    await terraform.apply();
    expect((await stateList()).filter((address) => !/(^|\.)data\./.test(address))).toEqual(kept);
    expect(await live()).toEqual(before);
    await rm(join(dir, "root", "removed.tf"));
    expect(await terraform.plan("-no-color")).toBe("No changes.");

    const settings = join(dir, "access/idc.yaml");
    const full = (await readFile(settings, "utf8")).replace(/^mode: observe.*$/m, "mode: full");
    await writeFile(settings, full.replace("# protected: []", "protected: []"));
    await git.add(".").commit("idc manages it");
    const applied = await idc("apply", "access", "--auto-approve");
    expect([applied.exitCode, applied.stderr]).toEqual([0, expect.any(String)]);
    for (const _ of [1, 2]) expect((await idc("plan", "access")).stdout).toContain("No changes");
    // idc's marks are all that is new.
    const withoutMarks = (text: string) =>
      JSON.parse(text, (key, value) => (key.startsWith("idc:") ? undefined : value));
    expect(withoutMarks(JSON.stringify(await live()))).toEqual(withoutMarks(JSON.stringify(before)));
  });
});
