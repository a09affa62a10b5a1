/**
 * `doctor --deep` on random organizations, whose roles were changed behind Identity Center's back, left behind, or not provisioned after a
 * change: what it finds is what was planted, counted here by other means, in the accounts that it may look into and in no other.
 * `IDC_DOCTORS` is how many organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { expect, onTestFinished, test } from "vitest";
import type { DoctorReport } from "../../src/core/doctor/report.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import type { Emulator } from "../../src/emulator/index.ts";
import { printed } from "../doctor/examined.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const ORGANIZATIONS = Number(process.env.IDC_DOCTORS ?? 12);
const FIRST = Number(process.env.IDC_SEED ?? 1);

const ROLE = "Audit";
const SETS = ["Admin", "dev_ops", "Read.Only", "x", "a-name-of-32-characters-it-is.32"];
const ACCOUNTS = ["100000000001", "200000000001", "200000000002", "200000000003", "200000000004"];
const MANAGED = ["AdministratorAccess", "job-function/Billing", "ReadOnlyAccess"];
const CUSTOMER = ["/org/Guard", "/Guard"];
const statement = (Action: string | string[]) => ({ Effect: "Deny", Action, Resource: "*" });
/** None, two that differ, and the first of them written otherwise. */
const INLINE = [
  undefined,
  { Version: "2012-10-17", Statement: [statement(["s3:GetObject", "iam:CreateUser"])] },
  { Version: "2012-10-17", Statement: [statement("s3:GetObject")] },
  { Statement: statement(["IAM:CreateUser", "s3:getobject"]), Version: "2012-10-17" },
];

/** Which of the lists above. */
interface Definition {
  readonly managed: readonly number[];
  readonly customer: readonly number[];
  readonly inline: number;
  readonly boundary: number;
}
interface Role {
  readonly definition: Definition | "gone";
  readonly outdated: boolean;
}

const range = (count: number) => [...Array(count).keys()];
const some = (random: Random, count: number) => range(count).filter(() => random.below(2) === 0);
const randomDefinition = (random: Random): Definition => ({
  ...{ managed: some(random, 3), customer: some(random, 2) },
  ...{ inline: random.below(4), boundary: random.below(3) },
});
const meaning = ({ inline, ...rest }: Definition) => JSON.stringify({ ...rest, inline: inline === 3 ? 1 : inline });

const reference = (text: string) => ({
  ...{ name: text.split("/").at(-1)!, path: text.slice(0, text.lastIndexOf("/") + 1) },
});
const entryOf = ({ managed, customer, inline, boundary }: Definition) => ({
  managedPolicies: managed.map((index) => `arn:aws:iam::aws:policy/${MANAGED[index]}`),
  customerManagedPolicies: customer.map((index) => reference(CUSTOMER[index]!)),
  ...(inline === 0 ? {} : { inlinePolicy: INLINE[inline] }),
  ...(boundary === 0 ? {} : { permissionsBoundary: { customerManagedPolicy: reference(CUSTOMER[boundary - 1]!) } }),
});

class Story {
  readonly sets: Map<string, Definition>;
  readonly roles = new Map<string, Role>();
  /** Nobody knows of them. */
  readonly left: { readonly set: string; readonly account: string; readonly definition: Definition }[] = [];
  readonly open: readonly string[];
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
    this.sets = new Map(SETS.map((name) => [name, randomDefinition(random)]));
    this.open = ACCOUNTS.slice(1).filter(() => random.below(4) > 0);
    for (const set of SETS) for (const account of ACCOUNTS) if (random.below(2) === 0) this.plant(set, account);
    for (const set of [...SETS, "Old"]) {
      for (const account of ACCOUNTS) {
        if (random.below(8) === 0) this.left.push({ set, account, definition: randomDefinition(random) });
      }
    }
  }

  private plant(set: string, account: string): void {
    const { random } = this;
    const now = this.sets.get(set)!;
    const others = [randomDefinition(random), { ...now, inline: now.inline === 1 ? 3 : now.inline }];
    const definition = random.one<Role["definition"]>([now, now, ...others, "gone"]);
    this.roles.set(`${set} ${account}`, { definition, outdated: random.below(3) === 0 });
  }

  organization(): object {
    return {
      organization: { managementAccount: ACCOUNTS[0] },
      accounts: ACCOUNTS.map((id) => ({ id, name: `a${id}`, customerManagedPolicies: CUSTOMER })),
      permissionSets: [...this.sets].map(([name, definition]) => ({ name, ...entryOf(definition) })),
      roles: [...this.roles].map(([pair, { definition, outdated }]) => {
        const [permissionSet, account] = pair.split(" ");
        const what = definition === "gone" ? { gone: true } : { has: entryOf(definition) };
        return { permissionSet, accounts: [account], outdated, ...what };
      }),
      leftRoles: this.left.map(({ set, account, definition }) => ({
        ...{ permissionSet: set, accounts: [account], has: entryOf(definition) },
      })),
      memberRoles: [{ role: ROLE, accounts: this.open }],
    };
  }

  /** One set gets another inline policy, and then some of its accounts get it too. */
  async change(emulator: Emulator): Promise<void> {
    const { random } = this;
    const set = random.one(SETS);
    const inline = 1 + random.below(3);
    await emulator.console("PutInlinePolicyToPermissionSet", {
      ...{ PermissionSetName: set, InlinePolicy: JSON.stringify(INLINE[inline]) },
    });
    this.sets.set(set, { ...this.sets.get(set)!, inline });
    for (const [pair, role] of [...this.roles].filter(([name]) => name.startsWith(`${set} `))) {
      this.roles.set(pair, { ...role, outdated: true });
      if (random.below(2) === 0) continue;
      await emulator.console("ProvisionPermissionSet", { PermissionSetName: set, TargetId: pair.split(" ")[1] });
      this.roles.set(pair, { definition: this.sets.get(set)!, outdated: false });
    }
  }

  expected(): readonly string[] {
    const lines: string[] = [];
    for (const account of [ACCOUNTS[0]!, ...this.open]) {
      for (const set of [...SETS, "Old"]) lines.push(...this.expectedOf(set, account));
    }
    return lines.sort();
  }

  private expectedOf(set: string, account: string): readonly string[] {
    const known = this.roles.get(`${set} ${account}`);
    const left = this.left.filter((one) => one.set === set && one.account === account);
    if (known === undefined) return left.map(() => `role-left-behind ${set} ${account}`);
    const own = known.definition === "gone" ? [] : [known.definition];
    const there = [...own, ...left.map(({ definition }) => definition)];
    if (there.length === 0) return [`role-missing ${set} ${account}`];
    const wanted = meaning(this.sets.get(set)!);
    const code = known.outdated ? "role-behind" : "role-differs";
    return [
      ...(there.length > 1 ? [`two-roles ${set} ${account}`] : []),
      ...there.filter((one) => meaning(one) !== wanted).map(() => `${code} ${set} ${account}`),
    ];
  }
}

const CODES = ["role-differs", "role-behind", "role-missing", "role-left-behind", "two-roles"];

/** `role-differs Admin 200000000001`. */
function foundIn({ findings }: DoctorReport): readonly string[] {
  const lines = findings
    .filter(({ code }) => CODES.includes(code))
    .flatMap(({ code, names }) =>
      names.map((name) => {
        const [, what, account] = /^(\S+) in a\d+ (\d+)/.exec(name)!;
        return `${code} ${what!.replace(/^AWSReservedSSO_(.+)_[0-9a-f]{16}$/, "$1")} ${account}`;
      }),
    );
  return lines.sort();
}

test.each(range(ORGANIZATIONS).map((index) => FIRST + index))("seed %i", async (seed) => {
  const story = new Story(makeRandom(seed));
  const organization = story.organization() as never;
  const emulator = await startCheckedEmulator({ organization, operationSeconds: 0.01 }, "valid");
  onTestFinished(() => emulator.stop());
  for (const _ of range(3)) {
    const { stdout } = await printed(emulator, { format: "json", memberRole: ROLE });
    const report = expectDocument<DoctorReport>(stdout, "idc-doctor");
    expect(foundIn(report)).toEqual(story.expected());
    const closed = ACCOUNTS.slice(1).filter((id) => !story.open.includes(id));
    expect(report.roles?.unseen.map(({ account }) => account)).toEqual(closed);
    await story.change(emulator);
  }
});
