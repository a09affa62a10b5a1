/** What a config is in Terraform: every object, its import, and addresses that stay. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what Terraform and IAM begin an expression with.
import { afterEach, describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { emit, merged, read } from "./emitted.ts";

let scenario: Scenario;
afterEach(() => scenario.stop());

const acme = async (files: Readonly<Record<string, string | null>> = {}) => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: { ...FILES, ...files } as typeof FILES });
  return scenario;
};

const addresses = (of: Readonly<Record<string, object>>): readonly string[] =>
  Object.entries(of)
    .flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))
    .sort();

test("all that exists is imported, each by the id that its resource wants", async () => {
  const { exitCode, files, stderr } = await emit(await acme());
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining("Written: 13 resources, 13 of them imported")]);
  const { resource, import: imports } = merged(files);
  expect(imports.map(({ to }) => to).sort()).toEqual(addresses(resource));
  const ids = new Map(imports.map(({ to, id }) => [to.replace(/^aws_(\w+)\..*$/, "$1"), id]));
  const [uuid, set, arn] = [
    "[0-9a-f-]{36,47}",
    "arn:aws:sso:::permissionSet/ssoins-\\w+/ps-\\w+",
    "arn:aws:sso:::instance/ssoins-\\w+",
  ];
  const shapes: Readonly<Record<string, string>> = {
    identitystore_group: `^d-\\w+/${uuid}$`,
    identitystore_user: `^d-\\w+/${uuid}$`,
    identitystore_group_membership: `^d-\\w+/${uuid}$`,
    ssoadmin_permission_set: `^${set},${arn}$`,
    ssoadmin_managed_policy_attachment: `^arn:aws:iam::aws:policy/\\w+,${set},${arn}$`,
    ssoadmin_account_assignment: `^${uuid},GROUP,\\d{12},AWS_ACCOUNT,${set},${arn}$`,
  };
  expect([...ids.keys()].sort()).toEqual(Object.keys(shapes).sort());
  for (const [type, shape] of Object.entries(shapes)) expect(ids.get(type)).toMatch(new RegExp(shape));
});

test("addresses stay, whatever the order of documents, and whatever else is there", async () => {
  const before = merged((await emit(await acme())).files);
  const documents = FILES["people.yaml"].split(/^---$/m).map((text) => text.trim());
  await scenario.commit({ "people.yaml": null, "zz.yaml": `${[...documents].reverse().join("\n---\n")}\n` });
  await scenario.commit({ "new.yaml": "kind: PermissionSet\nname: Audit\nmanagedPolicies: [ReadOnlyAccess]\n" });
  const after = merged((await emit(scenario)).files);
  const more = addresses(after.resource).filter((one) => !addresses(before.resource).includes(one));
  expect(more.map((one) => one.replace(/_[0-9a-f]{8}$/, ""))).toEqual([
    "aws_ssoadmin_managed_policy_attachment.audit_aws_readonlyaccess",
    "aws_ssoadmin_permission_set.audit",
  ]);
  for (const [type, named] of Object.entries(before.resource)) expect(after.resource[type]).toMatchObject(named);
  // What is new is made by Terraform.
  expect(after.import).toEqual(before.import);
});

test("addresses are of names: where all was made again, and has other ids, they are the same", async () => {
  const before = merged((await emit(await acme())).files);
  await scenario.stop();
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES, seed: 7 });
  const after = merged((await emit(scenario)).files);
  expect(addresses(after.resource)).toEqual(addresses(before.resource));
  expect(after.import.map(({ id }) => id)).not.toEqual(before.import.map(({ id }) => id));
});

test("the same config is the same bytes", async () => {
  const first = await emit(await acme());
  const [again, elsewhere] = [await emit(scenario), await emit(scenario, { output: "elsewhere" })];
  expect([...again.files]).toEqual([...first.files]);
  expect([...elsewhere.files]).toEqual([...first.files]);
  expect(JSON.stringify([...first.files])).not.toContain(scenario.dir);
  // Nothing was written elsewhere.
  expect((await scenario.git.status()).not_added.filter((path) => !/^(terraform|elsewhere)\//.test(path))).toEqual([]);
});

test("no text of ours is an expression, and CDKTF says nothing of itself", async () => {
  const { files } = await emit(await acme());
  const texts = [...files.values()].join("\n");
  const expressions = [...texts.matchAll(/"\$\{([^"]*)\}"/g)].map(([, inside]) => inside!);
  expect(expressions.length).toBeGreaterThan(10);
  for (const one of expressions) expect(one).toMatch(/^aws_\w+\.\w+\.(arn|group_id|user_id)$/);
  expect(texts).not.toMatch(/cdktf|metadata|uniqueId/i);
});

test("sets that idc has marked are emitted without the mark, and the provider ignores it", async () => {
  await acme();
  expect((await scenario.apply()).exitCode).toBe(0);
  const { files } = await emit(scenario);
  expect([...files.values()].join("\n")).not.toMatch(/idc:\w/);
  const main = JSON.parse(files.get("main.tf.json")!) as { provider: { aws: object } };
  expect(main.provider.aws).toEqual({ region: "eu-west-1", ignore_tags: { key_prefixes: ["idc:"] } });
});

describe("with a provider from 6.30 on", () => {
  test("one resource owns all policies of a set, and a set without any has none", async () => {
    await acme({ "bare.yaml": "kind: PermissionSet\nname: Bare\n" });
    const { resource, import: imports } = merged((await emit(scenario, { providerVersion: ">= 6.30, < 7" })).files);
    expect(resource.aws_ssoadmin_managed_policy_attachment).toBeUndefined();
    const all = Object.values(resource.aws_ssoadmin_managed_policy_attachments_exclusive!);
    expect(all.map(({ managed_policy_arns }) => managed_policy_arns)).toEqual([
      ["arn:aws:iam::aws:policy/AdministratorAccess"],
      [],
      ["arn:aws:iam::aws:policy/PowerUserAccess"],
    ]);
    // The order of the others, turned round.
    const [first] = imports.filter(({ to }) => to.startsWith("aws_ssoadmin_managed_policy_attachments_exclusive."));
    expect(first!.id).toMatch(/^arn:aws:sso:::instance\/ssoins-\w+,arn:aws:sso:::permissionSet\/ssoins-\w+\/ps-\w+$/);
  });
});

describe("split", () => {
  test.each(["account", "set"] as const)("by %s: every object once, none referring to another root", async (split) => {
    const whole = merged((await emit(await acme())).files);
    const { files } = await emit(scenario, { split, output: "split" });
    const folders = [
      ...new Set([...files.keys()].filter((path) => path.includes("/")).map((path) => path.split("/")[0]!)),
    ];
    const roots = folders.map((folder) => merged(files, `${folder}/`));
    expect(roots.flatMap(({ resource }) => addresses(resource)).sort()).toEqual(addresses(whole.resource));
    expect(roots.flatMap((root) => root.import.map(({ to }) => to)).sort()).toEqual(addresses(whole.resource));
    for (const { resource, data } of roots) {
      const here = [...addresses(resource), ...addresses(data).map((one) => `data.${one}`)];
      const asked = [...JSON.stringify([resource, data]).matchAll(/"\$\{((?:data\.)?\w+\.\w+)\.\w+\}"/g)];
      expect(asked.map(([, one]) => one).filter((one) => !here.includes(one!))).toEqual([]);
    }
    expect(folders.sort()).toEqual(
      split === "account"
        ? ["account-222222222222", "account-333333333333", "account-444444444444", "shared"]
        : [expect.stringMatching(/^set-admin_/), expect.stringMatching(/^set-developer_/), "shared"],
    );
  });

  test("what does not exist yet is looked up where another root makes it", async () => {
    await acme({
      "audit.yaml":
        "kind: PermissionSet\nname: Audit\n---\nkind: Assignments\nassignments:\n  - {group: ops, permissionSet: Audit, accounts: {name: dev}}\n",
    });
    const { files } = await emit(scenario, { split: "account" });
    const { resource, data } = merged(files, "account-333333333333/");
    const audit = Object.entries(resource.aws_ssoadmin_account_assignment!).find(([name]) =>
      name.startsWith("audit_"),
    )![1];
    const [name] = Object.keys(data.aws_ssoadmin_permission_set!);
    expect(audit.permission_set_arn).toBe(`\${data.aws_ssoadmin_permission_set.${name}.arn}`);
    expect(audit.principal_id).toMatch(/^[0-9a-f-]{36,47}$/);
    expect(files.get("account-333333333333/main.tf.json")).toContain("Apply the root shared before this one");
  });

  test("two roots never share a state", async () => {
    await acme();
    const s3 = (key: string) => ({ backend: { type: "s3", settings: { bucket: "acme", key } } });
    for (const settings of [{ bucket: "acme", key: "access" }, { bucket: "{root}", key: "access" }, {}])
      await expect(emit(scenario, { split: "account", backend: { type: "s3", settings } })).rejects.toThrow(
        "would share a state",
      );
    const http = { type: "http", settings: { address: "https://a/s", lock_address: "https://a/{root}" } };
    await expect(emit(scenario, { split: "account", backend: http })).rejects.toThrow("no address of the backend");
    const { files } = await emit(scenario, { split: "account", ...s3("access/{root}.tfstate") });
    const keys = [...files].flatMap(([, text]) => /"key": "(.*)"/.exec(text)?.[1] ?? []);
    expect(keys).toContain("access/shared.tfstate");
    expect(new Set(keys).size).toBe(4);
  });
});

test("looked up, nothing but imports has an id of AWS's", async () => {
  await acme();
  const { files } = await emit(scenario, { lookup: "data", split: "account" });
  const all = [...files].filter(([path]) => !path.endsWith("imports.tf.json")).map(([, text]) => text);
  expect(all.join("\n")).not.toMatch(/ssoins-|d-[0-9a-f]{10}|ps-[0-9a-f]{16}/);
});

test("without imports, as if nothing existed", async () => {
  await acme();
  const { files, stderr } = await emit(scenario, { imports: false });
  expect([...files.keys()].filter((path) => path.includes("imports"))).toEqual([]);
  expect(stderr).toContain("13 resources, 0 of them imported");
});

test("let go: a removed block for whatever the folder has, and for nothing else", async () => {
  await acme({ "bare.yaml": "kind: PermissionSet\nname: Bare\n" });
  const before = merged((await emit(scenario)).files);
  await scenario.commit({ "bare.yaml": null });
  const { files } = await emit(scenario, { letsGo: true });
  expect([...files.keys()]).toEqual(["idc-emit.json", "main.tf.json", "removed.tf.json"]);
  const { removed } = merged(files);
  expect(removed.map(({ from }) => from)).toEqual(addresses(before.resource));
  expect(removed.every(({ lifecycle }) => JSON.stringify(lifecycle) === '{"destroy":false}')).toBe(true);
  // In the other language, from files of this one and back.
  await emit(scenario, { output: "hcl", form: "hcl" });
  const hcl = (await emit(scenario, { output: "hcl", form: "hcl", letsGo: true })).files.get("removed.tf")!;
  expect(hcl.match(/destroy = false/g)).toHaveLength(13);
});

test("let go: once it was emitted it is in every later removed block, until somebody says otherwise", async () => {
  const bare = (files: ReadonlyMap<string, string>) =>
    merged(files).removed.filter(({ from }) => from.includes(".bare_"));
  await acme({ "bare.yaml": "kind: PermissionSet\nname: Bare\n" });
  await emit(scenario);
  await scenario.commit({ "bare.yaml": null });
  // Not applied: a state has it still.
  await emit(scenario);
  expect(bare((await emit(scenario, { letsGo: true })).files)).toHaveLength(1);
  expect(bare((await emit(scenario, { letsGo: true })).files)).toHaveLength(1);
});

test("what others say of people, and in which form AWS has a duration, is no change", async () => {
  await acme();
  await scenario.emulator.console("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT240M" });
  const { resource } = merged((await emit(scenario)).files);
  const developer = Object.values(resource.aws_ssoadmin_permission_set!).find(({ name }) => name === "Developer")!;
  expect(developer.session_duration).toBe("PT240M");
  const [user] = Object.values(resource.aws_identitystore_user!);
  const { ignore_changes: ignored } = user!.lifecycle as { ignore_changes: readonly string[] };
  expect(ignored).toEqual(expect.arrayContaining(["name[0].middle_name", "name[0].formatted", "phone_numbers"]));
});

test("settings of the provider and of the backend, one within another", async () => {
  await acme();
  const options = {
    provider: {
      profile: "access",
      allowed_account_ids: ["111111111111"],
      "assume_role.role_arn": "arn:aws:iam::111111111111:role/terraform",
    },
    backend: { type: "s3", settings: { bucket: "acme", key: 'a"b', "endpoints.s3": "https://s3.acme.io" } },
  };
  const { files } = await emit(scenario, { ...options, output: "json" });
  expect(JSON.parse(files.get("main.tf.json")!)).toMatchObject({
    terraform: { backend: { s3: { bucket: "acme", key: 'a"b', endpoints: { s3: "https://s3.acme.io" } } } },
    provider: {
      aws: {
        profile: "access",
        allowed_account_ids: ["111111111111"],
        assume_role: { role_arn: "arn:aws:iam::111111111111:role/terraform" },
      },
    },
  });
  const hcl = (await emit(scenario, { ...options, form: "hcl" })).files.get("main.tf")!;
  expect(hcl).toContain('    key    = "a\\"b"\n    endpoints = {\n      s3 = "https://s3.acme.io"\n    }');
  expect(hcl).toContain('  assume_role {\n    role_arn = "arn:aws:iam::111111111111:role/terraform"\n  }');
});

test("to machines it says which files there are", async () => {
  await acme();
  const { stdout, files } = await emit(scenario, { format: "json" });
  const said = JSON.parse(stdout) as { format: string; files: readonly string[] };
  expect(said.format).toBe("idc-written");
  expect(said.files.map((path) => path.replace("terraform/", "")).sort()).toEqual(
    [...files.keys()].filter((path) => path !== "idc-emit.json").sort(),
  );
  expect(read("$${x} %%{y}")).toBe("${x} %{y}");
});
