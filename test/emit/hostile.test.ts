/** Texts that want to be something else: in Terraform they are what they are in AWS, and nothing is evaluated. */
import { afterEach, describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { wrongBy } from "./bindings.ts";
import { emit, merged, read } from "./emitted.ts";

let scenario: Scenario;
afterEach(() => scenario.stop());

/** Names of groups that AWS takes. */
const NAMES = [
  '${file("/etc/passwd")}',
  "%{ for x in [1] }x%{ endfor }",
  "$${a} %%{b} $",
  'say "hi" \\ and ${"$"}{',
  "idc-text-0-",
  "${TfToken[TOKEN.0]}",
  "a@b",
  "ab",
  "9lives",
  "Ünïcödé 漢字",
  "漢字",
];
const POLICY = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "Own",
      Effect: "Allow",
      Action: "s3:*",
      Resource: ["arn:aws:s3:::home/${aws:username}/*", "arn:aws:s3:::$${x}"],
    },
  ],
};
const TAGS = { "idc-text-3-": "idc-text-0-", "team one": "x" };

const group = (name: string) => `kind: Group\nname: ${JSON.stringify(name)}\nmembers: []\n`;
const FILE = [
  ...NAMES.map(group),
  `kind: PermissionSet\nname: Home\ninlinePolicy: ${JSON.stringify(POLICY)}\ntags: ${JSON.stringify(TAGS)}\n`,
].join("---\n");

const start = async () => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: { ...FILES, "hostile.yaml": FILE } });
  return scenario;
};

describe.each(["json", "hcl"] as const)("in %s", (form) => {
  test("every name is there once, and nothing of them is an expression", async () => {
    const { files, stderr } = await emit(await start(), { form });
    expect(stderr).toContain("Written");
    const text = [...files]
      .filter(([path]) => path !== "idc-emit.json")
      .map(([, body]) => body)
      .join("\n");
    // What Terraform would evaluate: a start that is not doubled.
    const starts = [...text.replace(/([$%])\1\{/g, "").matchAll(/[$%]\{[^}"]*\}?/g)].map(([found]) => found);
    const expected = form === "json" ? /^\$\{aws_\w+\.\w+\.\w+\}$/ : /^never$/;
    expect(starts.filter((found) => !expected.test(found))).toEqual([]);
    const shown = [...text.matchAll(/"?display_name"?\s*[:=] ("(?:[^"\\]|\\.)*")/g)].map(([, quoted]) =>
      read(JSON.parse(quoted!)),
    );
    expect(shown).toEqual(expect.arrayContaining(NAMES));
  });
});

test("IAM's variables, and tags, stand as they are", async () => {
  const { resource } = merged((await emit(await start())).files);
  const [inline] = Object.values(resource.aws_ssoadmin_permission_set_inline_policy!);
  expect(JSON.parse(read(inline!.inline_policy))).toEqual(POLICY);
  const home = Object.values(resource.aws_ssoadmin_permission_set!).find(({ name }) => name === "Home")!;
  const tags = Object.entries(home.tags as object).map(([name, text]) => [read(name), read(text)]);
  expect(Object.fromEntries(tags)).toEqual(TAGS);
});

test("addresses are names of Terraform's, and no two are the same", async () => {
  const { resource } = merged((await emit(await start())).files);
  const names = Object.keys(resource.aws_identitystore_group!);
  expect(names).toHaveLength(NAMES.length + 2);
  for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_]*_[0-9a-f]{8}$|^_[0-9a-f]{8}$|^[a-f][0-9a-f]{7}$/);
});

test("all of it is as the provider's bindings have it", async () => {
  await start();
  await scenario.apply();
  for (const options of [{}, { split: "account", lookup: "data" }] as const) {
    const { files } = await emit(scenario, { ...options, output: JSON.stringify(options).length.toString() });
    const folders = new Set([...files.keys()].map((path) => /^(.*\/)?/.exec(path)![0]));
    const found = [...folders].flatMap((folder) => {
      const { resource, data } = merged(files, folder);
      const all = [
        ...Object.entries(resource).flatMap(([type, named]) =>
          Object.values(named).map((one) => [type, one, ""] as const),
        ),
        ...Object.entries(data).flatMap(([type, named]) =>
          Object.values(named).map((one) => [type, one, "data_"] as const),
        ),
      ];
      return all.flatMap(([type, one, prefix]) => wrongBy(type, one, prefix));
    });
    expect(found).toEqual([]);
  }
});
