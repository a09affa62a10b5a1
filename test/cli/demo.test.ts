import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { idc } from "../harness/command.ts";

test("the demo tells its story without a network, and leaves nothing behind", async () => {
  const scratch = await mkdtemp(join(tmpdir(), "idc-scratch-"));
  try {
    const ran = await idc(["demo"], { env: { TMPDIR: scratch }, cwd: scratch });
    expect(ran.stderr).toBe("");
    expect(ran.exitCode).toBe(0);
    const [intro, plan, made, again, , drift, repaired] = ran.stdout.split("▌ ").slice(1);
    expect(intro).toContain("12 accounts and 40 people");
    expect(plan).toMatch(
      /\$ idc plan access\n\n\+22 people gain WRITE on 2 accounts · .*\n\+6 grants · \+1 permission set/,
    );
    expect(made).toContain("This commit is remembered as applied.");
    expect(again).toMatch(/\$ idc plan access\n\nNo changes\n/);
    expect(drift).toContain("changed outside git");
    expect(drift).toContain("tomas.novak@acme.example → Admin on payments-prod");
    expect(repaired).toMatch(/3 done\n[\s\S]*\$ idc plan access\n\nNo changes\n/);
    expect(await readdir(scratch)).toEqual([]);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
