/** The lease: one run writes at a time, and one that was killed holds others up for its life and no longer. */
import { describe, expect, test } from "vitest";
import { readLease, writeLease } from "../../src/core/model/own-tags.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { LeaseHolder } from "../../src/io/apply/lease.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { ORGANIZATION } from "../harness/acme.ts";
import { overrideOf, yaml } from "../harness/scenario.ts";

/** Time that goes when somebody sleeps, or is pushed on. */
function clockOf() {
  let time = 1_800_000_000_000;
  return {
    now: () => time,
    random: () => Math.random(),
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const TAG = "idc:lease:acme";

async function company(
  body: (emulator: Emulator, holder: (name: string) => LeaseHolder, clock: ReturnType<typeof clockOf>) => Promise<void>,
) {
  const emulator = await startEmulator({ organization: yaml(ORGANIZATION) });
  const clock = clockOf();
  const holder = (name: string) =>
    new LeaseHolder({
      connection: connect({ ...overrideOf(emulator), pacing: clock }),
      clock,
      instanceArn: emulator.state().instance.arn,
      region: "eu-west-1",
      configName: "acme",
      holder: name,
      requestsPerSecond: 5000,
      life: 60_000,
    });
  try {
    await body(emulator, holder, clock);
  } finally {
    await emulator.stop();
  }
}

const tagOf = (emulator: Emulator) => emulator.state().instance.tags[TAG];

describe("the lease", () => {
  test("is a tag that names its holder, and goes with the run", () =>
    company(async (emulator, holder) => {
      const one = holder("arn:aws:sts::1:assumed-role/Deployer/ci,job");
      await one.take();
      expect(readLease(tagOf(emulator))?.holder).toBe("arn:aws:sts::1:assumed-role/Deployer/ci,job");
      await one.keep();
      expect(await one.release()).toBeUndefined();
      expect(tagOf(emulator)).toBeUndefined();
    }));

  test("that cannot be given back says why, what it needs, and when it ends", () =>
    company(async (emulator, holder) => {
      const one = holder("one");
      await one.take();
      emulator.setFaults({ deny: ["sso:UntagResource", "sso:TagResource"] });
      expect(await one.release()).toMatch(
        /^warning: the lease of this run could not be given back: UntagResource: AccessDeniedException: .* \(needs sso:UntagResource\); other runs wait until it ends by itself, in 1 min$/,
      );
      // Where it may be written, it is one that has ended: nobody waits for it.
      emulator.setFaults({ deny: ["sso:UntagResource"] });
      expect(await one.release()).toBeUndefined();
      expect(readLease(tagOf(emulator))?.until).toBe(0);
    }));

  test("keeps a second run from its first write, and says who holds it", () =>
    company(async (_, holder) => {
      await holder("arn:first").take();
      await expect(holder("arn:second").take()).rejects.toMatchObject({
        message: "another run is writing: arn:first",
        exitCode: 3,
      });
    }));

  test("of a run that was killed ends by itself", () =>
    company(async (emulator, holder, clock) => {
      await holder("arn:killed").take();
      clock.pass(61_000);
      await holder("arn:next").take();
      expect(readLease(tagOf(emulator))?.holder).toBe("arn:next");
    }));

  test("is renewed while it is held", () =>
    company(async (emulator, holder, clock) => {
      const one = holder("arn:long");
      await one.take();
      const first = readLease(tagOf(emulator))!.until;
      clock.pass(30_000);
      await one.keep();
      expect(readLease(tagOf(emulator))!.until).toBeGreaterThan(first);
    }));

  test("that somebody else took stops a run before its next batch", () =>
    company(async (emulator, holder, clock) => {
      const one = holder("arn:first");
      await one.take();
      const other = writeLease({ id: "other", until: clock.now() + 60_000, holder: "arn:other" });
      const { arn } = emulator.state().instance;
      await emulator.console("TagResource", { InstanceArn: arn, ResourceArn: arn, Tags: [{ Key: TAG, Value: other }] });
      clock.pass(20_000);
      await expect(one.keep()).rejects.toMatchObject({ message: "another run is writing: arn:other" });
      await one.release();
      expect(readLease(tagOf(emulator))?.id).toBe("other");
    }));

  test("that somebody removed stops it too", () =>
    company(async (emulator, holder, clock) => {
      const one = holder("arn:first");
      await one.take();
      const { arn } = emulator.state().instance;
      await emulator.console("UntagResource", { InstanceArn: arn, ResourceArn: arn, TagKeys: [TAG] });
      clock.pass(20_000);
      await expect(one.keep()).rejects.toMatchObject({ message: "the lease of this run is gone from the instance" });
    }));

  test("is of no use where another run has written meanwhile", () =>
    company(async (_, holder, clock) => {
      const one = holder("arn:late");
      one.expect(() => false);
      await one.take();
      clock.pass(20_000);
      await expect(one.keep()).rejects.toMatchObject({
        message: "another run has written since this plan was made",
        exitCode: 3,
      });
    }));

  test("that ends later than any run may ask for is none, and one that holds says what ends it", () =>
    company(async (emulator, holder, clock) => {
      const { arn } = emulator.state().instance;
      const put = (until: number) => {
        const other = writeLease({ id: "other", until, holder: "arn:other" });
        return emulator.console("TagResource", {
          InstanceArn: arn,
          ResourceArn: arn,
          Tags: [{ Key: TAG, Value: other }],
        });
      };
      await put(clock.now() + 3_500_000);
      const hint = expect.stringContaining(`--tag-keys ${TAG}`);
      await expect(holder("arn:second").take()).rejects.toMatchObject({ exitCode: 3, hint });
      await put(clock.now() + 4_000_000);
      const free = holder("arn:second");
      await free.take();
      expect(readLease(tagOf(emulator))?.holder).toBe("arn:second");
    }));

  test("a value that is none holds nobody back", () => {
    expect([readLease(undefined), readLease("x"), readLease("a b c")]).toEqual([undefined, undefined, undefined]);
  });
});
