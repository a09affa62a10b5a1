/** Files of Terraform beside those of resources: where it keeps its state, whose provider it is, what exists already, and what it lets go. */
import { visible } from "../../core/base/visible.ts";
import { type Form, literalOf, templateOf } from "../../core/emit/literal.ts";
import { layoutHcl } from "./hcl.ts";

/** Settings of a backend or of the provider; those within others by names with a point: `assume_role.role_arn`. */
export type Settings = Readonly<Record<string, string | readonly string[]>>;

/** What the first file of a root says. */
export interface Head {
  readonly config: string;
  readonly commit: string | undefined;
  /** A constraint of Terraform's: `>= 5.100, < 7`. */
  readonly providerVersion: string;
  readonly provider: Settings;
  readonly backend: { readonly type: string; readonly settings: Settings };
  /** Lines about this root. */
  readonly about: readonly string[];
  /** It lets objects go in place of managing them. */
  readonly letsGo: boolean;
}

type Nested = { readonly [name: string]: string | readonly string[] | boolean | Nested };

const fileOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** `a.b` is a member of `a`. */
function nestedOf(settings: Settings): Nested {
  const all: Record<string, Nested[string]> = {};
  for (const [name, value] of Object.entries(settings)) {
    const [outer = "", inner] = name.split(".");
    all[outer] = inner === undefined ? value : { ...(all[outer] as Nested | undefined), [inner]: value };
  }
  return all;
}

const versionOf = ({ letsGo }: Head): string => (letsGo ? ">= 1.7" : ">= 1.5");

const providerOf = ({ provider }: Head): Nested => ({ ...nestedOf(provider), ignore_tags: { key_prefixes: ["idc:"] } });

/** Texts as HCL's; in the provider what is within others is a block, elsewhere a value. */
function hclLines(nested: Nested, inner: "block" | "value"): readonly string[] {
  return Object.entries(nested).flatMap(([name, value]): readonly string[] => {
    if (typeof value === "string") return [`${name} = ${literalOf(value, "hcl")}`];
    if (typeof value === "boolean") return [`${name} = ${value}`];
    if (Array.isArray(value)) return [`${name} = [${value.map((one) => literalOf(one as string, "hcl")).join(", ")}]`];
    const open = inner === "block" ? `${name} {` : `${name} = {`;
    return [open, ...hclLines(value as Nested, inner), "}"];
  });
}

const commentsOf = ({ config, commit, about }: Head): readonly string[] => [
  `Written by idc emit terraform from config ${visible(config)}${commit === undefined ? ", with changes that no commit has" : `, commit ${commit}`}.`,
  ...about,
];

/** Whatever stands in a name, it opens no line of its own. */
const comment = (line: string): string => `# ${line.replace(/[\r\n]/g, " ")}`;

function hclHead(head: Head): string {
  const { backend, providerVersion } = head;
  const lines = [
    "terraform {",
    `required_version = ${literalOf(versionOf(head), "hcl")}`,
    ...["required_providers {", "aws = {"],
    ...hclLines({ source: "hashicorp/aws", version: providerVersion }, "value"),
    ...["}", "}"],
    ...[`backend ${literalOf(backend.type, "hcl")} {`, ...hclLines(nestedOf(backend.settings), "value"), "}"],
    "}",
    ...['provider "aws" {', ...hclLines(providerOf(head), "block"), "}"],
  ];
  return `${commentsOf(head).map(comment).join("\n")}\n\n${layoutHcl(lines.join("\n"))}`;
}

/** Texts are Terraform's templates there, too; where the state is, they are read as they are. */
const templated = (nested: Nested): Nested => JSON.parse(templateOf(JSON.stringify(nested))) as Nested;

export function mainFile(head: Head, form: Form): string {
  if (form === "hcl") return hclHead(head);
  const { backend, providerVersion } = head;
  return fileOf({
    "//": commentsOf(head),
    terraform: {
      required_version: versionOf(head),
      required_providers: { aws: { source: "hashicorp/aws", version: providerVersion } },
      // Read as it is, and not as a template, other than in HCL.
      backend: { [backend.type]: nestedOf(backend.settings) },
    },
    provider: { aws: templated(providerOf(head)) },
  });
}

/** An object that is there, and the address that it is imported to. */
export interface Import {
  readonly to: string;
  readonly id: string;
}

/** Literal blocks: OpenTofu takes no other ones everywhere. */
export function importFile(imports: readonly Import[], form: Form): string {
  if (form === "json") return fileOf({ import: imports.map(({ to, id }) => ({ to, id: templateOf(id) })) });
  const blocks = imports.map(({ to, id }) => `import {\nto = ${to}\nid = ${literalOf(id, form)}\n}`);
  return layoutHcl(blocks.join("\n"));
}

/** What Terraform knows no more afterwards, and AWS still has; in JSON. */
export const removedBlocks = (addresses: readonly string[]) => ({
  removed: addresses.map((from) => ({ from, lifecycle: { destroy: false } })),
});

/** The same as a file. OpenTofu knows `lifecycle` here from 1.10 on (opentofu/opentofu pull request 2628). */
export function removedFile(addresses: readonly string[], form: Form): string {
  if (form === "json") return fileOf(removedBlocks(addresses));
  const blocks = addresses.map((from) => `removed {\nfrom = ${from}\nlifecycle {\ndestroy = false\n}\n}`);
  return layoutHcl(blocks.join("\n"));
}
