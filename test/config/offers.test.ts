/**
 * A hint that offers a text offers one that is right: each is put in place of what stands at the diagnostic, and then nothing is
 * wrong any more. A hint whose words offer something without it being among its offers is on a list here, with the reason.
 */
import { expect, test } from "vitest";
import { isMap, isScalar, type Node, parseAllDocuments, visit } from "yaml";
import { checkFiles, type Files, SETTINGS, unmark } from "./fixture.ts";
import type { Mistake } from "./mistake.ts";
import { mistake, settingsMistake } from "./mistake.ts";
import { BETWEEN_DOCUMENTS } from "./mistakes-between.ts";
import { IN_FILES } from "./mistakes-in-files.ts";
import { IN_NAMES } from "./mistakes-in-names.ts";
import { IN_POLICIES } from "./mistakes-in-policies.ts";
import { IN_VALUES } from "./mistakes-in-values.ts";

const accounts = (choice: string) => `kind: AccountSet\nname: a\ninclude: [${choice}]\n`;
const set = (lines: string) => `kind: PermissionSet\nname: a\n${lines}`;

/** Slips whose hints repeat or make up a text, beside those of the other tables. */
const MORE: readonly Mistake[] = [
  mistake("wrong-type", "an id that lost a zero", accounts("{id: ▶84115140613}"), { hint: '"084115140613"' }),
  mistake("wrong-type", "no id at all", accounts("{id: ▶7}"), { hint: "12 digits" }),
  mistake("bad-form", "an id with spaces", accounts('{id: ▶"1111 2222 3333"}'), { hint: '"111122223333"' }),
  mistake("wrong-type", "a member with a colon", `kind: Group\nname: a\nmembers: ▶"x:"\n`, { hint: '["x:"]' }),
  mistake("wrong-type", "members in a row", `kind: Group\nname: a\nmembers: ▶alice, bob,012\n`, {
    hint: '[alice, bob, "012"]',
  }),
  mistake("wrong-type", "members without commas", "kind: Group\nname: a\nmembers: ▶alice bob\n", { hint: "after a -" }),
  mistake("unknown-reference", "an account with a comma", accounts('▶"Team A, B"'), { hint: '{name: "Team A, B"}' }),
  mistake("unknown-reference", "an account that reads as a number", accounts('▶"0x1f"'), { hint: '{name: "0x1f"}' }),
  mistake("unknown-reference", "an OU with a colon", accounts('▶"/Team: A"'), { hint: '{ou: "/Team: A"}' }),
  mistake("unknown-reference", "the root", accounts("▶/"), { hint: "{all: true}" }),
  mistake("wrong-type", "a policy with a space", set('customerManagedPolicies: [▶"{x"]\n')),
  mistake("bad-ou-path", "many slashes", accounts("{ou: ▶//A///B//}"), { hint: "/A/B" }),
  mistake("bad-ou-path", "an escaped slash", accounts("{ou: ▶A\\/B}"), { hint: '"/A\\\\/B"' }),
  mistake("bad-form", "a policy path without its end", set("customerManagedPolicies: [{name: A, path: ▶/org/x}]\n"), {
    hint: "/org/x/",
  }),
  settingsMistake("wrong-type", "a share of one half", "limits: {revocationShare: ▶0.5}\n", { hint: "50%" }),
  settingsMistake("wrong-type", "a share in percent", "limits: {revocationShare: ▶45}\n", { hint: "45%" }),
];

const ALL = [...IN_FILES, ...IN_VALUES, ...IN_NAMES, ...BETWEEN_DOCUMENTS, ...IN_POLICIES, ...MORE];

/** Words that offer something to write. */
const OFFERING = /did you mean|put it in quotes|\bwrite\b.*[{:"'\\/]|write it as|take the quotes off|it can be/;

/** What is offered otherwise, and why. */
const ELSEWHERE: readonly (readonly [code: string, hint: RegExp, why: string])[] = [
  ["full-mode-requires", /write/, "another key, elsewhere in the document"],
  ["disguised-all", /all: true/, "another key of the selector"],
  ["unknown-key", /keys are/, "a list to choose from, not all of them right here"],
  ["bad-form", /group\/NAME/, "a form with a name that only the writer knows"],
  ["empty-selector", /all: true/, "keys to choose from"],
  ["wrong-type", /each entry after a -|a map with its name/, "what it is made of only the writer knows"],
  ["outside-folder", /with \//, "where the file should be nobody can tell"],
  ["no-settings", /kind: Settings/, "a document of its own"],
];

/** What belongs to policies says what IAM wants, in words of its own. */
const inPolicies = (code: string, hint: string) =>
  code.startsWith("policy-") || /ReadOnlyAccess|of an account|Latin-1/.test(hint);

/** Mistakes of their own that a wrong value hid: what a mode asks for, and what no mode but one does. */
const HIDDEN = new Set(["full-mode-requires", "expiry-without-revocation", "ignore-ended", "repeated-item"]);

/** What is mended, where nobody need be declared and policies are there: only the text that was offered can be wrong. */
function around(files: Files): Files {
  const settings = String(files["idc.yaml"] ?? SETTINGS);
  const source = settings.includes("identitySource") ? "" : "identitySource: external\n";
  const policy = '{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}';
  return { ...files, "policies/x.json": policy, "sets/p.json": policy, "idc.yaml": `${settings}${source}` };
}

/** The text of the key or value that begins at a place, as offsets. */
function rangeAt(text: string, line: number, column: number): readonly [number, number] {
  const lines = text.split("\n");
  const offset = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  let [key, value]: (readonly [number, number] | undefined)[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document as never, {
      Pair: (_, pair) => {
        if (isScalar(pair.key) && pair.key.range?.[0] === offset) key = [offset, pair.key.range[1]];
      },
      Node: (_, node) => {
        const range = (node as Node).range;
        if (range?.[0] === offset && !(isMap(node) && !node.flow)) value ??= [offset, range[1]];
      },
    });
  }
  const found = key ?? value;
  if (found === undefined) throw new Error(`nothing begins at ${line}:${column} of\n${text}`);
  return found;
}

test.each(ALL)("$code: $why", async ({ code, files: marked, hint: wanted }) => {
  const { files } = unmark(marked);
  const { diagnostics } = await checkFiles(files);
  const [{ hint = "", offers = [], at }] = diagnostics as [(typeof diagnostics)[number]];
  if (MORE.some(({ files: own }) => own === marked)) {
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(hint).toContain(wanted ?? "");
  }
  const elsewhere = ELSEWHERE.some(([which, words]) => which === code && words.test(hint)) || inPolicies(code, hint);
  if (OFFERING.test(hint) && !elsewhere) expect(offers, hint).not.toEqual([]);
  for (const offer of offers) {
    const text = String(files[at!.file]);
    const [start, end] = rangeAt(text, at!.line, at!.column);
    const mended = { ...files, [at!.file]: `${text.slice(0, start)}${offer}${text.slice(end)}` };
    if (!/quotes off|\.\.\./.test(hint)) expect(hint).toContain(offer);
    const left = (await checkFiles(around(mended))).diagnostics.filter((one) => !HIDDEN.has(one.code));
    expect(left, String(mended[at!.file])).toEqual([]);
  }
});

test("every reason to offer nothing is one of some hint", async () => {
  const used = new Set<number>();
  for (const { files, code } of ALL) {
    const { diagnostics } = await checkFiles(unmark(files).files);
    const hint = diagnostics[0]?.hint ?? "";
    ELSEWHERE.forEach(([which, words], index) => {
      if (which === code && words.test(hint)) used.add(index);
    });
  }
  expect([...used].sort()).toEqual(ELSEWHERE.map((_, index) => index));
});
