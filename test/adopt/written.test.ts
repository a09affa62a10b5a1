/** What import writes: names, YAML and policies that are read back as they were meant, by whatever reads them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { codeOwnersDraft } from "../../src/core/adopt/code-owners.ts";
import { familiesOf, Paths } from "../../src/core/adopt/draft-files.ts";
import { Names, spelled } from "../../src/core/adopt/names.ts";
import { policyText } from "../../src/core/adopt/policy-json.ts";
import { blockItem, comment, documentText, flowText } from "../../src/core/adopt/yaml.ts";
import type { DraftValue } from "../../src/core/config/document-draft.ts";

/** Any characters, those among them that mean something somewhere. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "..",
    "con",
    "NUL.txt",
    "a\nb",
    "# x",
    "- x",
    "a: b",
    "null",
    "012",
    "\u202egpj",
    "e\u0301",
    "🚀",
    "/",
    "\\",
    "x".repeat(300),
  ),
);

describe("names of files", () => {
  test("hold what every file system and shell takes, and are not there twice in any case", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.array(text, { maxLength: 5 }), (names, there) => {
        const taken = there.map((name) => `access/${name}.yaml`);
        const paths = new Paths(taken);
        const given = names.map((name) => paths.give("access", name, "yaml"));
        for (const path of given) expect(path).toMatch(/^access\/[a-z0-9]([a-z0-9-]{0,68}[a-z0-9])?\.yaml$/);
        for (const path of given) expect(path).not.toMatch(/\/(con|prn|aux|nul|com\d|lpt\d)\./);
        expect(new Set(given).size).toBe(given.length);
        const known = new Set(taken.map((path) => path.toLowerCase()));
        expect(given.filter((path) => known.has(path))).toEqual([]);
      }),
    );
  });

  test("are like what they are of", () => {
    expect(["R&D/../prod", "PaymentsDev", "Équipe", "🚀", "-"].map(spelled)).toEqual([
      "r-d-prod",
      "payments-dev",
      "equipe",
      "",
      "",
    ]);
    const names = new Names("permission-set");
    expect(["Admin", "ADMIN", "con", "..", "🚀"].map((name) => names.give(name))).toEqual([
      ...["admin", "admin-2", "permission-set-con", "permission-set", "permission-set-2"],
    ]);
  });

  test("of rules are those of the first words that names do not share", () => {
    const families = familiesOf(["aws-payments-dev", "aws-payments-ops", "aws-search-dev", "aws-platform"]);
    expect([...families.values()]).toEqual(["payments", "payments", "others", "others"]);
  });
});

const value: fc.Arbitrary<DraftValue> = fc.letrec<{ value: DraftValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    text,
    fc.record({ noted: text, note: text }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== "noted" && key !== "__proto__"),
      tie("value"),
      { minKeys: 1, maxKeys: 4 },
    ),
  ),
})).value;

/** As it is read: notes mean nothing. */
function plain(one: DraftValue): unknown {
  if (typeof one !== "object" || one === null) return one;
  if (Array.isArray(one)) return one.map(plain);
  if ("noted" in one) return one.noted;
  return Object.fromEntries(Object.entries(one).map(([key, member]) => [key, plain(member)]));
}

/** Half of a pair of surrogates is no text; a parser may refuse it. */
const isText = (one: unknown) => !/[\ud800-\udfff]/u.test(JSON.stringify(one));

describe("YAML", () => {
  test("is read back as the values that it was made of", () => {
    const documents = fc.record({ head: fc.array(text, { maxLength: 2 }), a: value, b: value }).filter(isText);
    fc.assert(
      fc.property(documents, ({ head, a, b }) => {
        const written = documentText({ head, members: { a, b } });
        const parsed = parseAllDocuments(written);
        expect(parsed.map(({ errors }) => errors)).toEqual([[]]);
        expect(parsed[0]!.toJS()).toEqual({ a: plain(a), b: plain(b) });
        const list = parseAllDocuments(`rules:\n${blockItem({ a, b }, "  ")}`)[0]!;
        expect(list.toJS()).toEqual({ rules: [{ a: plain(a), b: plain(b) }] });
      }),
    );
  });

  test("keeps hostile names in their comment", () => {
    expect(comment("x\nkind: User # \u202e")).toBe("# x<U+000A>kind: User # <U+202E>");
    const item = documentText({ members: { accounts: [{ noted: "111122223333", note: "a\r\n- \u2028evil" }] } });
    expect(item).toBe('accounts:\n  - "111122223333" # a<U+000D><U+000A>- <U+2028>evil\n');
  });

  test("of an ignore rule stands on one line", () => {
    expect(flowText({ group: "a # b", owner: "nobody yet" })).toBe('{group: "a # b", owner: nobody yet}');
  });
});

describe("policies", () => {
  test("are the same value, in lines that are not long", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (policy) => {
        expect(JSON.parse(policyText(policy))).toEqual(JSON.parse(JSON.stringify(policy)));
      }),
    );
    const actions = Array.from({ length: 40 }, (_, index) => `ec2:Describe${index}`);
    const lines = policyText({ Statement: [{ Action: actions }] }).split("\n");
    expect(lines.length).toBeLessThan(20);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

test("a draft of CODEOWNERS has a line for each sort of file, from the top of the repository", () => {
  const files = ["idc.yaml", "policies/a.json", "access/payments.yaml", "access/payments-2.yaml", "access/others.yaml"];
  const draft = codeOwnersDraft(
    files.map((path) => ({ path, text: "" })),
    "infra/my access",
  );
  const lines = draft.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(lines.map((line) => line.replace(/ +(?=@)/, " "))).toEqual([
    "/infra/my\\ access/ @YOUR-ORG/cloud-platform",
    "/infra/my\\ access/idc.yaml @YOUR-ORG/cloud-security",
    "/infra/my\\ access/policies/ @YOUR-ORG/cloud-security",
    "/infra/my\\ access/access/payments.yaml @YOUR-ORG/payments",
    "/infra/my\\ access/access/payments-2.yaml @YOUR-ORG/payments",
  ]);
});
