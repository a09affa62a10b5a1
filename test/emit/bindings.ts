/** What the provider's bindings say of a resource: names, types, and what has to be there. Read from their declarations. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const require = createRequire(import.meta.url);

interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Members of each interface of a file. */
function interfacesIn(path: string): ReadonlyMap<string, readonly Member[]> {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  return new Map(
    file.statements.filter(ts.isInterfaceDeclaration).map((declared) => [
      declared.name.text,
      declared.members.filter(ts.isPropertySignature).map((member) => ({
        name: snake((member.name as ts.Identifier).text),
        required: member.questionToken === undefined,
        type: member.type!.getText(file),
      })),
    ]),
  );
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with a value that should be of a type, in words. */
function wrongIn(
  value: unknown,
  type: string,
  at: string,
  all: ReadonlyMap<string, readonly Member[]>,
): readonly string[] {
  const plain = type.replace(/ \| cdktf\.IResolvable$/, "").trim();
  const members = all.get(plain.replace(/\[\]$/, ""));
  if (members !== undefined) {
    const each = Array.isArray(value) ? value : [value];
    return each.flatMap((one) => wrongMembers(one, members, at, all));
  }
  if (plain === "string") return typeof value === "string" ? [] : [`${at} is no text`];
  if (plain === "boolean") return typeof value === "boolean" ? [] : [`${at} is no boolean`];
  if (plain === "string[]")
    return Array.isArray(value) ? value.flatMap((one) => wrongIn(one, "string", at, all)) : [`${at} is no list`];
  if (plain.startsWith("{"))
    return isMap(value) ? Object.values(value).flatMap((one) => wrongIn(one, "string", at, all)) : [`${at} is no map`];
  return [`${at} is of ${type}, which nobody here knows`];
}

function wrongMembers(
  value: unknown,
  members: readonly Member[],
  at: string,
  all: ReadonlyMap<string, readonly Member[]>,
): readonly string[] {
  if (!isMap(value)) return [`${at} is no block`];
  const missing = members
    .filter(({ name, required }) => required && !(name in value))
    .map(({ name }) => `${at}.${name} is missing`);
  const found = Object.entries(value).flatMap(([name, one]) => {
    const member = members.find((known) => known.name === name);
    return member === undefined ? [`${at}.${name} is no argument`] : wrongIn(one, member.type, `${at}.${name}`, all);
  });
  return [...missing, ...found];
}

/** What is wrong with a resource (`prefix` empty) or something looked up (`data_`) by the bindings. */
export function wrongBy(type: string, block: Readonly<Record<string, unknown>>, prefix = ""): readonly string[] {
  const folder = `${prefix}${type}`
    .replace(/^(data_)?aws_/, (_, data?: string) => (data === undefined ? "" : "data_aws_"))
    .replaceAll("_", "-");
  const path = require.resolve(`@cdktf/provider-aws/lib/${folder}/index.js`).replace(/\.js$/, ".d.ts");
  const all = interfacesIn(path);
  const config = [...all].find(([name]) => name.endsWith("Config"))?.[1] ?? [];
  const { lifecycle: _, ...given } = block;
  return wrongMembers(given, config, type, all);
}
