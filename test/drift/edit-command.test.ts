/** The command line of `idc drift --adopt` and `--ignore`: what goes with what is said before AWS is asked. */
import { expect, test } from "vitest";
import { idc } from "../harness/command.ts";

const KEY = "AccountAssignment/Admin/group:devs/333333333333";

test.each([
  [["--adopt", KEY, "--ignore", KEY], "--adopt or --ignore: one of the two"],
  [["--ignore", KEY], "--ignore needs --until, a day, and --owner, who answers for it"],
  [["--ignore", KEY, "--until", "2027-01-31"], "--ignore needs --until"],
  [["--adopt", KEY, "--owner", "me"], "--until and --owner go with --ignore"],
  [["--until", "2027-01-31"], "--until and --owner go with --ignore"],
  [["--adopt", KEY, "--format", "sarif"], "--format sarif goes without --adopt and --ignore"],
  [["--adopt", KEY, "--who"], "--who goes without"],
  [["--adopt", "access"], "It is the key of a row, or its id"],
  [["--ignore", KEY, "--owner", "me", "--until", "tomorrow"], "It is a day, as 2027-01-31."],
])("idc drift %j", async (args, words) => {
  const { exitCode, stderr, stdout } = await idc(["drift", "nowhere", ...args]);
  expect([exitCode, stdout]).toEqual([64, ""]);
  expect(stderr.replace(/\s+/g, " ")).toContain(words);
});

test.each([KEY, `added ${KEY}`, "GroupMembership/ops/*", "*", "half-provisioned PermissionSet/Admin"])(
  "%s names rows, and several names may follow",
  async (name) => {
    const { exitCode, stderr } = await idc(["drift", "nowhere", "--adopt", name, KEY, "--adopt", KEY]);
    expect([exitCode, stderr.includes("nowhere")]).toEqual([1, true]);
  },
);
