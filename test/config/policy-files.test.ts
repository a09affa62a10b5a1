/** Policy files as tools and people write them: what may stand there, and that what a hint says is taken. */
import { expect, test } from "vitest";
import { checkFiles, SETTINGS } from "./fixture.ts";

const STATEMENT = { Effect: "Allow", Action: "s3:Get*", Resource: "arn:aws:s3:::a//*" };
const POLICY = { Version: "2012-10-17", Statement: [STATEMENT] };
const JSON_TEXT = JSON.stringify(POLICY, undefined, 2);

const said = async (text: string) => {
  const { diagnostics } = await checkFiles({
    "idc.yaml": SETTINGS,
    "set.yaml": "kind: PermissionSet\nname: A\ninlinePolicy: {file: p.json}\n",
    "p.json": text,
  });
  return diagnostics.map(({ summary, hint }) => `${summary}: ${hint}`);
};

test.each([
  ["as JSON", JSON_TEXT],
  ["with a byte order mark and line ends of Windows", `\ufeff${JSON_TEXT.replaceAll("\n", "\r\n")}`],
  ["with tabs", JSON.stringify(POLICY, undefined, "\t")],
  ["with a comma too many", JSON_TEXT.replace("]", ",]")],
  ["with comments of YAML", `# all // of it\n${JSON_TEXT.replace("[", "[ # here // too\n # and /* here */\n")}`],
  [
    "as YAML, with slashes in plain texts",
    "Statement: {Effect: Allow, Action: s3:*, Resource: arn:aws:s3:::a//b/*c}\n",
  ],
])("a policy %s is taken without a word", async (_, text) => {
  expect(await said(text)).toEqual([]);
});

test("a comment of JSON that begins with # instead is taken", async () => {
  const commented = JSON_TEXT.replace("[", "[\n  // a bucket");
  expect(await said(commented)).toEqual([expect.stringContaining("begin its line with #")]);
  expect(await said(commented.replace("//", "#"))).toEqual([]);
});

test.each([
  ["InlinePolicy", { InlinePolicy: JSON_TEXT }],
  ["PolicyDocument", { RoleName: "a", PolicyName: "b", PolicyDocument: POLICY }],
  ["PolicyVersion.Document", { PolicyVersion: { Document: POLICY, VersionId: "v1" } }],
  ["Properties.InlinePolicy", { Type: "AWS::SSO::PermissionSet", Properties: { InlinePolicy: POLICY } }],
])("what stands in %s is taken when it stands alone", async (path, answer) => {
  const [one, ...others] = await said(JSON.stringify(answer));
  expect(others).toEqual([]);
  expect(one).toContain(`keep only what stands in ${path}`);
  const kept = path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer);
  expect(await said(typeof kept === "string" ? kept : JSON.stringify(kept))).toEqual([]);
});

test.each(["\u2011", "\u2013", "\u2212", "\uff0d"])(
  "of a look-alike the plain character is offered, and taken: %j",
  async (character) => {
    const text = JSON_TEXT.replace("s3:Get*", `docdb${character}elastic:*`);
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`;
    const [one, ...others] = await said(text);
    expect(others).toEqual([]);
    expect(one).toContain(code);
    expect(one).not.toContain(character);
    const offered = /write (\S) for it/.exec(one!)?.[1];
    expect(await said(text.replace(character, offered!))).toEqual([]);
  },
);
