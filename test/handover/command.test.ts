/** `idc import --from-terraform`: exactly what a state manages, and what is told of the rest. */
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { environment, MAIN } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { Held, heldSnapshot, shown } from "./held.ts";

interface Said {
  readonly files: readonly string[];
  readonly changes: number;
  readonly identitySource: string;
  readonly external: readonly object[];
  readonly terraform: {
    readonly removed: string | null;
    readonly taken: readonly string[];
    readonly blocks: readonly string[];
    readonly kept: readonly { readonly address: string; readonly why: string }[];
    readonly gone: readonly string[];
    readonly differs: readonly object[];
    readonly others: number;
    readonly refers: readonly object[];
    readonly shared: readonly string[];
  };
}

let live: Awaited<ReturnType<typeof heldSnapshot>>;
let held: Held;
let dir: string;
const made: string[] = [];

beforeAll(async () => {
  live = await heldSnapshot();
  held = new Held(live.snapshot);
  made.push(live.dir);
});
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-from-terraform-"));
  made.push(dir);
});

const read = (path: string) => readFile(join(dir, path), "utf8");

async function run(state: string, ...args: readonly string[]) {
  await writeFile(join(dir, "state.json"), state);
  const all = ["import", "--from-terraform", "state.json", "access", "--live", live.file, ...args];
  return idcHere(all, { cwd: dir });
}

async function said(state: string, ...args: readonly string[]): Promise<Said & { readonly exitCode: number | null }> {
  const { exitCode, stdout } = await run(state, "--format", "json", ...args);
  return { exitCode, ...expectDocument<Said>(stdout, "idc-import") };
}

/** Everything of the organization. */
const everything = () => [
  ...held.admin(),
  held.permissionSet("aws_ssoadmin_permission_set.reader", "Reader"),
  held.policy("aws_ssoadmin_managed_policy_attachment.reader", "Reader", "ReadOnlyAccess"),
  held.group("aws_identitystore_group.ops", "ops"),
  held.group("aws_identitystore_group.dev", "dev"),
  held.user("aws_identitystore_user.ann", "ann@acme.io"),
  held.user("aws_identitystore_user.bob", "bob@acme.io"),
  held.membership("aws_identitystore_group_membership.ops[0]", "ops", "ann@acme.io"),
  held.membership("aws_identitystore_group_membership.ops[1]", "ops", "bob@acme.io"),
  held.membership("aws_identitystore_group_membership.dev", "dev", "bob@acme.io"),
  held.assignment('aws_ssoadmin_account_assignment.ops["a"]', "Admin group:ops 111111111111"),
  held.assignment('aws_ssoadmin_account_assignment.ops["b"]', "Admin group:ops 222222222222"),
  held.assignment("aws_ssoadmin_account_assignment.dev", "Admin group:dev 333333333333"),
  held.assignment("aws_ssoadmin_account_assignment.ann", "Reader user:ann@acme.io 333333333333"),
];

const without = (address: string) => everything().filter((one) => one.address !== address);

describe("of a state that manages all", () => {
  test("is all of it, whose sets are held exclusively, in a directory of its own", async () => {
    const { exitCode, changes, identitySource, terraform } = await said(shown(everything()));
    expect([exitCode, changes, identitySource, terraform.removed]).toEqual([0, 0, "directory", "removed.tf"]);
    expect(terraform).toMatchObject({ kept: [], gone: [], differs: [], others: 0, refers: [], shared: [] });
    expect(terraform.taken).toEqual(
      everything()
        .map(({ address }) => address)
        .sort(),
    );
    expect(await read("access/permission-sets/admin.yaml")).not.toContain("shared");
    expect(await read("access/idc.yaml")).not.toContain("identitySource");
    expect(await read("access/people/groups-others.yaml")).toContain("members: [ann@acme.io, bob@acme.io]");
  });

  test("lets Terraform go of whole blocks, by a file that destroys nothing", async () => {
    await said(shown(everything()));
    const text = await read("removed.tf");
    const blocks = [
      ...text.matchAll(/^removed \{\n {2}from = (\S+)\n {2}lifecycle \{\n {4}destroy = false\n {2}\}\n\}\n/gm),
    ];
    expect(blocks.map(([, from]) => from)).toEqual(
      [...new Set(everything().map(({ address }) => address.replace(/\[.*/, "")))].sort(),
    );
    expect(text.match(/removed \{/g)).toHaveLength(blocks.length);
  });

  test("says in which order a person goes on", async () => {
    const { exitCode, stdout } = await run(shown(everything()));
    expect(exitCode).toBe(0);
    const steps = stdout.split("What next, in this order:\n")[1]!;
    expect(steps.split("\n").filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(6);
    const order = [
      "terraform plan",
      "idc plan access",
      "put removed.tf in place",
      "0 to destroy",
      "mode: additive",
      "idc apply access",
    ];
    const places = order.map((step) => steps.indexOf(step));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test("is JSON for Terraform where the file is called so", async () => {
    const { terraform } = await said(shown(everything()), "--removed", "gone.tf.json");
    const { removed } = JSON.parse(await read("gone.tf.json"));
    expect(removed).toEqual(terraform.blocks.map((from) => ({ from, lifecycle: { destroy: false } })));
  });

  test("is the same of the file that Terraform keeps", async () => {
    const resources = everything().map(({ address, type, values }) => {
      const [, name, key] = /\.(\w+)(?:\[(.*)\])?$/.exec(address)!;
      const index = key === undefined ? {} : { index_key: JSON.parse(key) };
      return { mode: "managed", type, name, instances: [{ ...index, attributes: values }] };
    });
    const { terraform } = await said(JSON.stringify({ version: 4, serial: 7, lineage: "x", resources }));
    expect(terraform.taken).toEqual(
      everything()
        .map(({ address }) => address)
        .sort(),
    );
  });
});

describe("of a state that manages a part", () => {
  test("leaves a set to Terraform of which a policy is somebody else's, and takes its assignments", async () => {
    const iam = 'aws_ssoadmin_managed_policy_attachment.admin["iam"]';
    const { changes, external, terraform } = await said(shown(without(iam)));
    expect([changes, external]).toEqual([0, [{ name: "Admin", owner: "Terraform" }]]);
    expect(terraform.kept.map(({ address }) => address)).toEqual(
      held
        .admin()
        .map(({ address }) => address)
        .filter((address) => address !== iam)
        .sort(),
    );
    expect(terraform.kept[0]!.why).toContain("only a part of it is in the state: its aws IAMFullAccess");
    expect(terraform.taken).toContain("aws_ssoadmin_account_assignment.dev");
  });

  test("shares a set of which others hold assignments, and names nobody whom they are to", async () => {
    const { changes, terraform } = await said(shown(without("aws_ssoadmin_account_assignment.dev")));
    expect([changes, terraform.shared, terraform.kept]).toEqual([0, ["Admin"], []]);
    expect(await read("access/permission-sets/admin.yaml")).toContain("assignments: shared");
    expect(await read("access/access/others.yaml")).not.toContain("dev");
  });

  test("shares a set of which it has no assignments: another state may have them", async () => {
    const row = "aws_ssoadmin_account_assignment.ann";
    const resources = live.snapshot.resources.filter(({ key }) => !key.startsWith("AccountAssignment/Reader/"));
    await writeFile(join(dir, "part.json"), JSON.stringify({ ...live.snapshot, resources }));
    const { changes, terraform } = await said(shown(without(row)), "--live", "part.json");
    expect([changes, terraform.shared, terraform.kept]).toEqual([0, ["Reader"], []]);
    expect(await read("access/permission-sets/reader.yaml")).toContain("assignments: shared");
  });

  test("leaves a group's assignments of a set to Terraform where one of them is somebody else's", async () => {
    const others = 'aws_ssoadmin_account_assignment.ops["b"]';
    const { changes, terraform } = await said(shown(without(others)));
    expect([changes, terraform.shared]).toEqual([0, ["Admin"]]);
    expect(terraform.kept).toEqual([
      {
        address: 'aws_ssoadmin_account_assignment.ops["a"]',
        why: "a rule would be about Admin group:ops 222222222222, too, which stays where it is",
      },
    ]);
  });

  test("declares a group without its members where one of them is somebody else's", async () => {
    const { changes, terraform } = await said(shown(without("aws_identitystore_group_membership.ops[1]")));
    expect(changes).toBe(0);
    expect(terraform.kept).toEqual([
      {
        address: "aws_identitystore_group_membership.ops[0]",
        why: "a list of members would be about ops bob@acme.io, too, which stays where it is",
      },
    ]);
    const groups = await read("access/people/groups-others.yaml");
    expect(groups).toContain("name: ops\ndescription: Operators\n");
    expect(groups).toContain("members: [bob@acme.io]");
    expect(groups.match(/members/g)).toHaveLength(1);
  });

  test("leaves members of a group to Terraform that it does not manage, and names the group all the same", async () => {
    const { changes, identitySource, terraform } = await said(shown(without("aws_identitystore_group.dev")));
    expect([changes, identitySource]).toEqual([0, "external"]);
    expect(terraform.kept).toEqual([
      { address: "aws_identitystore_group_membership.dev", why: "its group stays where it is" },
    ]);
    expect(await read("access/access/others.yaml")).toContain("group: dev");
    expect(await read("access/people/groups-others.yaml")).not.toContain("dev");
    expect(await read("access/idc.yaml")).toContain(
      "identitySource: external   # users and groups that no document declares",
    );
  });

  test("names nobody whom it does not declare where the directory is said to be the config's", async () => {
    const args = ["--identity-source", "directory"];
    const { changes, terraform } = await said(shown(without("aws_identitystore_group.dev")), ...args);
    expect(changes).toBe(0);
    expect(terraform.kept.map(({ address }) => address)).toEqual([
      "aws_identitystore_group_membership.dev",
      "aws_ssoadmin_account_assignment.dev",
    ]);
    expect(terraform.kept[1]!.why).toBe("the config does not declare dev, and identitySource: directory wants it to");
  });

  test("keeps all instances of a block of which one cannot go, since removed takes no keys", async () => {
    const all = [
      ...without('aws_ssoadmin_account_assignment.ops["b"]').filter(
        ({ address }) => !/assignment\.(dev|ops)/.test(address),
      ),
      held.assignment('aws_ssoadmin_account_assignment.all["ops"]', "Admin group:ops 111111111111"),
      held.assignment('aws_ssoadmin_account_assignment.all["dev"]', "Admin group:dev 333333333333"),
    ];
    const { changes, terraform } = await said(shown(all));
    expect(changes).toBe(0);
    expect(terraform.kept).toContainEqual({
      address: 'aws_ssoadmin_account_assignment.all["dev"]',
      why: 'removed takes no instance keys, and aws_ssoadmin_account_assignment.all["ops"] stays',
    });
    expect(terraform.blocks).not.toContain("aws_ssoadmin_account_assignment.all");
    expect(await read("access/access/users.yaml")).not.toContain("Admin");
  });

  test("takes policies that one resource owns together, where it owns all of them", async () => {
    const exclusive = (...policies: readonly string[]) =>
      held.resource("aws_ssoadmin_managed_policy_attachments_exclusive.admin", {
        ...held.set("Admin"),
        managed_policy_arns: policies.map((policy) => `arn:aws:iam::aws:policy/${policy}`),
      });
    const own = held.resource("aws_ssoadmin_customer_managed_policy_attachments_exclusive.admin", {
      ...held.set("Admin"),
      customer_managed_policy_reference: [{ name: "Guard", path: null }],
    });
    const set = held.permissionSet("aws_ssoadmin_permission_set.admin", "Admin");
    const whole = await said(shown([set, own, exclusive("PowerUserAccess", "IAMFullAccess")]));
    expect([whole.terraform.kept, whole.terraform.blocks.length]).toEqual([[], 3]);
    await rm(join(dir, "access"), { recursive: true });
    const part = await said(
      shown([set, own, exclusive("PowerUserAccess"), held.group("aws_identitystore_group.ops", "ops")]),
      "--removed",
      "b.tf",
    );
    expect(part.terraform.blocks).toEqual(["aws_identitystore_group.ops"]);
  });
});

describe("what was changed outside Terraform since", () => {
  const set = (values: object) => {
    const shownSet = held.permissionSet("aws_ssoadmin_permission_set.reader", "Reader");
    const policy = held.policy("aws_ssoadmin_managed_policy_attachment.reader", "Reader", "ReadOnlyAccess");
    return shown([{ ...shownSet, values: { ...shownSet.values, ...values } }, policy]);
  };

  test("is named by its arguments, since the config has it as it is live", async () => {
    const { exitCode, terraform } = await said(set({ name: "Reader", session_duration: "PT8H" }));
    expect([exitCode, terraform.differs]).toEqual([
      0,
      [{ address: "aws_ssoadmin_permission_set.reader", arguments: ["session_duration"] }],
    ]);
    const told = await run(set({ session_duration: "PT8H" }), "--removed", "again.tf");
    expect(told.stdout).toContain("Changed outside Terraform");
    expect(told.stdout).toContain("aws_ssoadmin_permission_set.reader: session_duration");
  });

  test("is nothing that means the same in other words", async () => {
    const same = { session_duration: "PT60M", description: "", relay_state: "", tags: {}, tags_all: {} };
    expect((await said(set(same))).terraform.differs).toEqual([]);
  });

  test("is an e-mail address, and a name, in nested blocks", async () => {
    const of = (address: string, value: string) => {
      const user = held.user(address, "ann@acme.io");
      const name = [{ given_name: "Ann", family_name: "Ng", formatted: "", middle_name: "" }];
      return { ...user, values: { ...user.values, name, emails: [{ value, type: "work", primary: true }] } };
    };
    const { terraform } = await said(
      shown([of("aws_identitystore_user.a", "ann@acme.io"), of("aws_identitystore_user.b", "eve@acme.io")]),
    );
    expect(terraform.differs).toEqual([{ address: "aws_identitystore_user.b", arguments: ["emails"] }]);
  });
});

describe("what is not taken", () => {
  const group = () => held.group("aws_identitystore_group.ops", "ops");

  test("is named: what idc has no kind for, of another instance or directory, and what is not whole", async () => {
    const instance_arn = "arn:aws:sso:::instance/ssoins-0000000000000000";
    const others = [
      held.resource("aws_ssoadmin_application.wiki", { instance_arn: held.instance.instance_arn }),
      held.resource("aws_ssoadmin_permission_set.other", { instance_arn, arn: "arn:aws:sso:::permissionSet/x/y" }),
      held.resource("awscc_sso_assignment.cc", { instance_arn: held.instance.instance_arn }),
      held.resource("aws_identitystore_group.other", { identity_store_id: "d-0000000000", group_id: "x" }),
      held.resource("aws_identitystore_group.half", { ...held.store }),
      { ...group(), address: "aws_identitystore_group.old", deposed_key: "a1b2c3d4" },
      { ...group(), address: "aws_identitystore_group.a {}" },
    ];
    const { terraform } = await said(shown([group(), ...others]));
    expect(terraform.blocks).toEqual(["aws_identitystore_group.ops"]);
    expect(terraform.kept).toEqual([
      { address: "aws_identitystore_group.a {}", why: "its address is none that Terraform knows" },
      { address: "aws_identitystore_group.half", why: "its values in the state are not whole" },
      { address: "aws_identitystore_group.old", why: expect.stringContaining("earlier object") },
      { address: "aws_identitystore_group.other", why: "it is of another directory, d-0000000000" },
      { address: "aws_ssoadmin_application.wiki", why: "idc has no kind of it" },
      { address: "aws_ssoadmin_permission_set.other", why: `it is of another instance, ${instance_arn}` },
      { address: "awscc_sso_assignment.cc", why: "idc has no kind of it" },
    ]);
  });

  test("is counted of other services, and data is passed over, in modules too", async () => {
    const data = {
      ...held.group("data.aws_identitystore_group.dev", "dev"),
      mode: "data",
      depends_on: ["aws_identitystore_group.ops"],
    };
    const role = { ...held.resource("aws_iam_role.r", {}), depends_on: ["module.team.aws_identitystore_group.dev"] };
    const module = {
      address: 'module.team["a.b]"]',
      resources: [
        { ...held.group('module.team["a.b]"].aws_identitystore_group.dev', "dev"), type: "aws_identitystore_group" },
      ],
    };
    const { terraform } = await said(shown([group(), role, data], [{ address: "module.x", child_modules: [module] }]));
    expect(terraform).toMatchObject({ others: 1, kept: [] });
    expect(terraform.blocks).toEqual(["aws_identitystore_group.ops", "module.team.aws_identitystore_group.dev"]);
    expect(terraform.refers).toEqual([
      { from: "aws_iam_role.r", to: ["module.team.aws_identitystore_group.dev"] },
      { from: "data.aws_identitystore_group.dev", to: ["aws_identitystore_group.ops"] },
    ]);
  });

  test("is told where it is not live any more, and keeps nothing else of its block back", async () => {
    const lost = held.resource('aws_ssoadmin_account_assignment.ops["c"]', {
      ...everything().find(({ address }) => address === 'aws_ssoadmin_account_assignment.ops["a"]')!.values,
      target_id: "333333333333",
    });
    const never = held.resource("aws_identitystore_group.lost", { ...held.store, group_id: "lost" });
    const { terraform } = await said(shown([...everything(), lost, never]));
    expect(terraform.gone).toEqual([never.address, lost.address]);
    expect(terraform.blocks).toContain("aws_ssoadmin_account_assignment.ops");
    expect(terraform.blocks).not.toContain("aws_identitystore_group.lost");
    const told = await run(shown([...everything(), lost, never]), "--removed", "again.tf");
    expect(told.stdout).toContain("In the state, and not live");
  });

  test("is not taken for gone where not all could be read", async () => {
    const unknown = [{ pattern: "Group/*", reason: "AWS denied identitystore:ListGroups" }];
    const resources = live.snapshot.resources.filter(({ kind }) => kind === "PermissionSet" || kind === "User");
    await writeFile(join(dir, "part.json"), JSON.stringify({ ...live.snapshot, resources, unknown }));
    await writeFile(
      join(dir, "state.json"),
      shown([group(), held.permissionSet("aws_ssoadmin_permission_set.reader", "Reader")]),
    );
    const args = ["import", "--from-terraform", "state.json", "access", "--live", "part.json", "--format", "json"];
    const { terraform } = expectDocument<Said>((await idcHere(args, { cwd: dir })).stdout, "idc-import");
    expect([terraform.gone, terraform.kept[0]]).toEqual([
      [],
      { address: "aws_identitystore_group.ops", why: "it was not found, and not all could be read" },
    ]);
  });

  test("is all of it: then nothing is written, and the exit code says so", async () => {
    const { exitCode, files, terraform } = await said(shown([held.resource("aws_ssoadmin_application.wiki", {})]));
    expect([exitCode, files, terraform.removed]).toEqual([1, [], null]);
    const empty = await run(JSON.stringify({ format_version: "1.0", terraform_version: "1.11.4" }));
    expect([empty.exitCode, empty.stdout]).toEqual([1, expect.stringContaining("nothing was written")]);
    expect(await readdir(dir)).toEqual(["state.json"]);
  });
});

describe("beside a config", () => {
  test("adds what is missing, and says of what it has already that Terraform may let go", async () => {
    const first = await said(shown(held.admin()));
    expect(first.terraform.blocks).toHaveLength(3);
    const again = await said(shown(everything()), "--removed", "all.tf");
    expect([again.changes, again.terraform.kept]).toEqual([0, []]);
    expect(again.files).not.toContain("permission-sets/admin.yaml");
    expect(again.terraform.taken).toEqual(
      everything()
        .map(({ address }) => address)
        .sort(),
    );
  });

  test("leaves alone what Settings leave to others, and what is declared in another way than it is live", async () => {
    await said(shown(held.admin()));
    const settings = await read("access/idc.yaml");
    await writeFile(join(dir, "access/idc.yaml"), `${settings}ignore: [{permissionSet: Reader, owner: nobody's}]\n`);
    const admin = await read("access/permission-sets/admin.yaml");
    await writeFile(
      join(dir, "access/permission-sets/admin.yaml"),
      admin.replace("name: Admin", "name: Admin\nsessionDuration: 2h"),
    );
    const { exitCode, changes, terraform } = await said(shown(everything()), "--removed", "all.tf");
    expect([exitCode, changes]).toEqual([1, 1]);
    const why = new Map(terraform.kept.map((one) => [one.address, one.why]));
    expect(why.get("aws_ssoadmin_permission_set.admin")).toBe("a plan would update it");
    expect(why.get("aws_ssoadmin_permission_set.reader")).toBe("Settings leave it to nobody's by ignore");
    expect(terraform.blocks).not.toContain("aws_ssoadmin_permission_set.admin");
  });
});

describe("of standard input", () => {
  const piped = (input: Buffer) => {
    const args = [MAIN, "import", "--from-terraform", "-", "access", "--live", live.file];
    return execFileSync(process.execPath, args, {
      ...{ cwd: dir, input, env: environment({}), encoding: "utf8" as const },
      stdio: ["pipe", "pipe", "ignore"],
    });
  };

  test.each(["utf8", "utf16le"] as const)("is the same, in %s as a shell may write it", async (encoding) => {
    const all = everything().length;
    const told = piped(Buffer.from(`\uFEFF${shown(everything())}`, encoding));
    expect(told).toContain(`${all} of ${all} resources in the state are in the config now`);
    expect(await read("removed.tf")).toContain("of a state, on ");
  });
});

describe("what is no state", () => {
  test.each([
    ["{", "is not JSON of an object"],
    ["[]", "is not JSON of an object"],
    ["{}", "is no state of Terraform"],
    ['{"format_version":"1.2","planned_values":{},"resource_changes":[]}', "is of a plan, which says what will be"],
    ['{"version":3,"serial":1,"modules":[]}', "is a state of version 3, and idc reads version 4"],
  ])("%s", async (text, problem) => {
    const { exitCode, stderr } = await failing(text);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`the state state.json ${problem}`)]);
    expect(await readdir(dir)).toEqual(["state.json"]);
  });

  const failing = async (text: string, ...args: readonly string[]) => run(text, ...args);

  test("and a file that is there is not written over", async () => {
    await writeFile(join(dir, "removed.tf"), "# mine\n");
    const { exitCode, stderr } = await failing(shown(everything()));
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("removed.tf is there, and is not written over")]);
    expect(await read("removed.tf")).toBe("# mine\n");
    const nowhere = await failing(shown(everything()), "--removed", "no/removed.tf");
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([1, expect.stringContaining("there is no folder no")]);
  });
});
