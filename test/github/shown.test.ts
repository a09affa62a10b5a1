/** What the comment shows, how it is shortened, and what nobody can make it do. */
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import type { Privacy } from "../../src/core/model/config.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { planComment } from "../../src/render/github/comment.ts";
import { failureComment } from "../../src/render/github/no-plan-comment.ts";
import { COMMENT_LIMIT } from "../../src/render/tiers.ts";
import { planOf } from "../harness/plan-of.ts";
import { VOCABULARY } from "../harness/told.ts";
import { grant, grants } from "./grants.ts";
import { elementsIn, linksIn, outsideCode, rendered } from "./rendered.ts";

const PAGE = "https://github.com/acme/access";
const HEAD = "1".repeat(40);
const RUN = `${PAGE}/actions/runs/4711`;
const place = { id: "0123456789abcdef0123", page: PAGE, head: HEAD, base: "b".repeat(40), run: RUN };
const options = { vocabulary: VOCABULARY, place, privacy: "names" as Privacy, now: Date.parse("2026-11-24T12:03:00Z") };
const shown = (plan: Plan, privacy: Privacy = "names") => planComment(plan, { ...options, privacy });

const asked = grant("ops", { verdict: "ask", reasons: ["account shop moved"] });
const described: Change = {
  ...grant("x"),
  key: "PermissionSet/Developer",
  kind: "PermissionSet",
  action: "update",
  before: { name: "Developer", description: "old" },
  after: { name: "Developer", description: "new" },
  fields: ["description"],
  sources: [{ file: "sets.yaml", line: 2, column: 1 }],
};

describe("what is seen first", () => {
  test.each([
    ["✅ idc `acme`: 1 change, and it needs no person", grants(1), {}],
    ["✅ idc `acme`: 3 changes, and none needs a person", grants(3), {}],
    ["✋ idc `acme`: 1 change needs a person", [...grants(2), asked], {}],
    [
      "🛑 idc `acme`: 1 change refused · 1 change needs a person",
      [asked, grant("b", { verdict: "deny", reasons: ["no"] })],
      {},
    ],
    ["⚠️ idc `acme`: 1 withheld", [grant("b", { verdict: "withheld" })], {}],
    [
      "⚠️ idc `acme`: incomplete: not all could be read",
      grants(1),
      { unknown: [{ pattern: "User/*", reason: "denied" }] },
    ],
    [
      "🛑 idc `acme`: 1 error, so nothing can be applied",
      grants(1),
      { diagnostics: [{ code: "x", severity: "error", summary: "s" }] },
    ],
    [
      "🛑 idc `acme`: this commit may not write",
      grants(1),
      { config: { ...planOf([]).config, state: "pointer-not-ancestor" } },
    ],
    [
      "✅ idc `acme`: 1 change to report: mode observe writes nothing",
      grants(1),
      { config: { ...planOf([]).config, mode: "observe" } },
    ],
    ["✅ idc `acme`: no changes", [], {}],
    ["✋ idc `acme`: what the lock held back is let go, which needs a person", [], { letsGo: [] }],
    [
      "✋ idc `acme`: another role of the management account needs a person",
      [],
      { management: { roleArn: "arn:aws:iam::111111111111:role/x", isNew: true, changes: [] } },
    ],
    [
      "✅ idc `acme`: no changes, and something waits",
      [],
      {
        leftAlone: [
          { why: "first-seen", kind: "AccountAssignment", keys: ["AccountAssignment/D/group:g/111122223333"] },
        ],
      },
    ],
  ] as const)("%s", (first, changes, more) => {
    expect(shown(planOf(changes, more as Partial<Plan>)).split("\n")[1]).toBe(`### ${first}`);
  });

  test("then what happens and how long it takes; only what warns is bold in it", () => {
    expect(shown(planOf([...grants(2), asked])).split("\n")[3]).toBe("+3 grants · **1 needs a person** · about 3 s");
  });

  test("grants and what asks stand open, the rest folds", () => {
    const text = shown(planOf([...grants(1), described]));
    expect(text).toContain("#### Access\n");
    expect(text).toContain("<details><summary>Permission sets: 1 entry</summary>");
    const asks = shown(planOf([{ ...described, verdict: "ask", reasons: ["it narrows"] }]));
    expect(asks).toContain("#### Permission sets\n");
  });

  test("revocations that nobody has to agree to fold, too", () => {
    const { after, ...rest } = grant("ops");
    const gone = { ...rest, action: "delete" as const, before: after! };
    expect(shown(planOf([gone]))).toContain("<details><summary>Access: 1 entry</summary>");
  });

  test("base and head, the age of what is live, the digest of all of it", () => {
    const text = shown(planOf(grants(1), { digest: "c".repeat(64) }));
    expect(text).toContain(`[\`bbbbbbb\`](${PAGE}/commit/${place.base}) → [\`1111111\`](${PAGE}/commit/${HEAD})`);
    expect(text).toContain("live data of 2026-11-24 12:00 UTC, 3 minutes ago when this was written");
    expect(text).toContain("digest `cccccccccccc`");
    expect(text.endsWith(`<!-- idc:plan:${"c".repeat(64)} -->\n`)).toBe(true);
  });
});

describe("places are links to the head commit", () => {
  test("from the top of the repository, however the folder and the file are called", () => {
    const source = { file: "a b/ü(1)#?.yaml", line: 9, column: 1 };
    const config = { ...planOf([]).config, path: "iam/access" };
    const [link] = linksIn(rendered(shown(planOf([grant("ops", { sources: [source] })], { config }))));
    expect(link).toBe(`${PAGE}/blob/${HEAD}/iam/access/a%20b/%C3%BC%281%29%23%3F.yaml#L9`);
  });

  test.each(["../../../../evil/x.yaml", "a/../../../x", "..", "a/./../.."])("no way up in %s is followed", (file) => {
    const html = rendered(shown(planOf([grant("ops", { sources: [{ file, line: 9, column: 1 }] })])));
    expect(linksIn(html).filter((url) => url.includes("/blob/"))).toEqual([]);
    expect(html).toContain(`<code>${file}:9</code>`);
  });

  test("half a character of a forged file does no harm", () => {
    expect(shown(planOf([grant("ops", { sources: [{ file: "\ud800.yaml", line: 1, column: 1 }] })]))).toContain(
      "%EF%BF%BD.yaml#L1",
    );
  });
});

describe("shortening", () => {
  const many = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) =>
      grant(`team-${index}-${"x".repeat(length)}`, {
        sources: [{ file: "a.yaml", line: 1, column: 1, reason: "r".repeat(length) }],
      }),
    );

  test.each([
    ["details", 400, 30, "Details of entries are left out"],
    ["entries", 3000, 100, "Only what needs a person, or is refused, is left"],
  ])("%s go first, and that is said above all that is there", (_, count, length, note) => {
    const text = shown(planOf(many(count, length)));
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const lines = text.split("\n");
    expect(lines.slice(1, 6)).toEqual([
      expect.stringContaining("### ✅"),
      "",
      "> [!WARNING]",
      `> **Shortened:** the plan is too long for a comment. ${note}; the whole plan is in [the summary of the run](${RUN}).`,
      "",
    ]);
    expect(text).toContain(`+${count.toLocaleString("en-US")} grants`);
  });

  test("what asks is there after details of other entries have gone", () => {
    const text = shown(planOf([...many(3000, 100), asked]));
    expect(text).toContain("  - **ask:** `account shop moved`");
  });

  test("nothing that a plan can hold makes it too long", () => {
    const long = "y".repeat(200_000);
    const config = { ...planOf([]).config, former: long, state: "renamed-unsaid" as const };
    const diagnostics = [{ code: "x", severity: "error" as const, summary: long, hint: long }];
    // Each of them stands in the first line.
    const kinds = Array.from({ length: 3000 }, (_, index) => ({
      ...grant(`x${index}`),
      kind: `Kind${[...String(index)].map((digit) => "qrstuvwxyz"[Number(digit)]).join("")}${"x".repeat(40)}`,
    }));
    for (const plan of [planOf(kinds), planOf(many(5, 100_000)), planOf([], { config }), planOf([], { diagnostics })])
      expect(shown(plan).length).toBeLessThanOrEqual(65_536);
    const failed = {
      summary: long,
      diagnostics: Array.from({ length: 1000 }, () => ({ severity: "error" as const, summary: long })),
    };
    expect(failureComment(failed, "access", options).length).toBeLessThanOrEqual(65_536);
  });
});

test("a group may be called what every object has", () => {
  expect(shown(planOf([grant("constructor")]))).toContain("`constructor` → `Developer`");
});

test("nothing to say below an entry makes no heading of it", () => {
  const html = rendered(shown(planOf([], { diagnostics: [{ code: "x", severity: "note", summary: "s", hint: "" }] })));
  expect(elementsIn(html)).not.toContain("h2");
});

test("as many members as a group may have stand in a line", () => {
  const joins = Array.from({ length: 100_000 }, (_, index) => ({
    ...grant("x"),
    key: `GroupMembership/devs/u${index}`,
    kind: "GroupMembership",
    after: { group: "devs", member: `u${index}` },
  }));
  expect(shown(planOf(joins))).toContain("+100,000 memberships");
});

describe("privacy", () => {
  const people = ["ann.lee@acme.io", "ann", "o'neil+x@acme.io", "li/wei"];
  const plan = planOf(
    [
      ...people.map((name) => ({
        ...grant(name),
        key: `AccountAssignment/Developer/user:${encodeURIComponent(name).replaceAll("%40", "@").replaceAll("%2B", "+")}/111122223333`,
        after: { permissionSet: "Developer", principalType: "USER", principal: name, account: "111122223333" },
        reasons: [`${name} would be without access, (${name})`],
      })),
      {
        ...grant("x"),
        key: "GroupMembership/devs/bob@acme.io",
        kind: "GroupMembership",
        after: { group: "devs", member: "bob@acme.io" },
      },
      {
        ...grant("x"),
        key: "User/eve@acme.io",
        kind: "User",
        after: {
          userName: "eve@acme.io",
          givenName: "Eve",
          familyName: "Moneypenny",
          displayName: "Eve Moneypenny",
          email: "em@acme.io",
        },
        reasons: ["em@acme.io has it"],
      },
    ] as readonly Change[],
    {
      pending: [
        {
          principal: { type: "USER", name: "zoe@acme.io" },
          keys: ["AccountAssignment/D/user:zoe@acme.io/111122223333"],
          at: { file: "a.yaml", line: 1, column: 1 },
          near: "zoey@acme.io",
        },
      ],
      diagnostics: [
        { code: "x", severity: "warning", summary: "no user kim@acme.io", at: { file: "a.yaml", line: 1, column: 1 } },
      ],
      administrators: [
        {
          permissionSet: "Admin",
          admin: "yes",
          accounts: ["111122223333"],
          principals: ["user:root@acme.io", "group:admins"],
        },
      ],
    },
  );

  test("names: all of them", () => {
    for (const name of [...people, "bob@acme.io", "eve@acme.io", "Moneypenny", "zoe@acme.io"])
      expect(shown(plan)).toContain(name);
  });

  test("groups: no person, one number for each; groups are named", () => {
    const text = shown(plan, "groups");
    expect(text).not.toMatch(/acme\.io|\bann\b|neil|wei|Eve|Moneypenny/);
    expect(text).toContain("`devs`");
    const number = /`(person-\d+)` → `Developer`/.exec(text)![1]!;
    expect(text.split(number).length).toBeGreaterThan(2);
  });

  test("groups: nobody in what people wrote, in the words of AWS and git, or in tags and descriptions", () => {
    const at = { file: "a.yaml", line: 1, column: 1 };
    const config = { ...planOf([]).config, state: "pointer-not-ancestor" as const, applied: "b".repeat(40) };
    const written = planOf(
      [
        grant("ops", {
          verdict: "ask",
          reasons: ["operator secret@acme.io would be without access"],
          sources: [{ ...at, owner: "Secret Lee", reason: "for Secret", ticket: "SECRET-1" }],
        }),
        {
          ...described,
          before: { description: "of secret@acme.io" },
          after: { description: "of secret@acme.io, too", tags: { owner: "secret@acme.io" } },
          fields: ["description", "tags"],
        },
        {
          ...grant("x"),
          key: "User/eve",
          kind: "User",
          after: { userName: "eve", displayName: "Secret Eve" },
          verdict: "ask",
          reasons: ["Secret Eve is new"],
        },
      ],
      {
        config: { ...config, writer: "2026-11-24T12:00:00Z arn:aws:sts::1:assumed-role/x/secret" },
        pending: [
          {
            principal: { type: "USER", name: "secret.one" },
            keys: ["AccountAssignment/D/group:g/111122223333"],
            at,
            hint: "or Secret",
          },
          { permissionSet: "E", owner: "Secret", keys: ["AccountAssignment/E/group:g/111122223333"], at },
        ],
        unknown: [{ pattern: "User/*", reason: "arn:aws:sts::1:assumed-role/x/secret@acme.io may not" }],
        leftAlone: [{ why: "ignored", owner: "Secret", kind: "PermissionSet", keys: ["PermissionSet/x"] }],
        remade: [
          {
            principal: { type: "USER", name: "secret.two" },
            now: "there",
            former: "1-2",
            keys: ["AccountAssignment/D/user:1-2/111122223333"],
          },
        ],
        administrators: [
          { permissionSet: "A", admin: "unknown", accounts: [], principals: [], unread: "secret@acme.io may not" },
        ],
        names: { accounts: { "111122223333": "secret@acme.io" }, members: {} },
      },
    );
    expect(shown(written)).toMatch(/secret/i);
    for (const privacy of ["groups", "counts"] as const) expect(shown(written, privacy)).not.toMatch(/secret/i);
  });

  test.each(["ask", "create", "AccountAssignment", "principal", "key", "GROUP", "group", "Allow", "constructor"])(
    "a person called %s hides nothing of what others get",
    (name) => {
      const asks = planOf([
        asked,
        { ...grant("x"), key: `User/${name}`, kind: "User", after: { userName: name } },
        {
          ...described,
          after: {
            name: "Developer",
            inlinePolicy: { Statement: [{ Effect: "Allow", Action: "iam:*", Resource: "*" }] },
          },
          fields: ["inlinePolicy"],
        },
      ]);
      const text = shown(asks, "groups");
      expect(text).toContain("- **+** `ops` → `Developer` on `shop` `111122223333`");
      expect(text).toContain("**ask:** `account shop moved`");
      expect(text).toContain("`Allow iam:* on *`");
    },
  );

  test("counts: not even groups", () => {
    const text = shown(plan, "counts");
    expect(text).not.toMatch(/acme\.io|person-|devs|admins|Developer|111122223333/);
    expect(text).toContain("- Access: ");
  });
});

/** What they would do if they were not in code spans. */
const HOSTILE = [
  "@acme/security zQz",
  "zQz #1 GH-1 acme/access#2",
  "https://evil.example/zQz www.evil.example",
  "[zQz](https://evil.example)",
  "![zQz](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>zQz",
  "</details></summary><script>zQz</script>",
  "zQz `` ` ``` code",
  "`zQz",
  "zQz`",
  "| zQz | a |\n|---|---|\n| b | c |",
  "zQz\n\n### ✅ idc: approved\n\n- [x] zQz",
  "zQz\r\n::error::x",
  "::stop-commands::zQz",
  "##[error]zQz",
  "<!-- idc:comment:0123456789abcdef0123 --> zQz --!>",
  "**zQz** __zQz__ ~~zQz~~ :tada:",
  "\u202ezQz\u200b\u001b[2J",
  "&lt;zQz&gt; &#64;ann",
  "zQz\\`\\",
  "$zQz$ $$zQz$$",
];

/** Every text of a plan that somebody else may have chosen is another. */
function withText(value: unknown, text: string, ours: ReadonlySet<string>, at = ""): unknown {
  if (typeof value === "string") return ours.has(at) ? value : text;
  if (Array.isArray(value)) return value.map((one) => withText(one, text, ours, at));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withText(one, text, ours, name)]));
}

/** Words of ours, by the members that hold them, and what the schema of a plan holds to a form. */
const OURS = new Set([
  ...[
    "format",
    "made",
    "mode",
    "state",
    "kind",
    "action",
    "cause",
    "verdict",
    "severity",
    "fields",
    "type",
    "principalType",
  ],
  ...[
    "why",
    "admin",
    "role",
    "now",
    "service",
    "operation",
    "wait",
    "overrides",
    "unseen",
    "digest",
    "commit",
    "key",
    "keys",
    "privacy",
  ],
  ...["account", "accounts", "pattern", "principals"],
]);

describe("hostile names", () => {
  const base = planOf(
    [
      grant("ops", {
        reasons: ["why"],
        verdict: "ask",
        sources: [{ file: "f", line: 1, column: 1, owner: "o", reason: "r", ticket: "t" }],
      }),
      {
        ...described,
        after: {
          name: "Developer",
          description: "new",
          relayState: "s",
          inlinePolicy: { Statement: [{ Sid: "s", Effect: "Allow", Action: ["a"], Resource: ["r"] }] },
        },
        fields: ["description", "relayState", "inlinePolicy"],
      },
    ],
    {
      endpoint: "e",
      pending: [
        {
          principal: { type: "GROUP", name: "g" },
          keys: ["AccountAssignment/D/group:g/111122223333"],
          at: { file: "f", line: 1, column: 1 },
          near: "n",
        },
      ],
      unknown: [
        {
          pattern: "AccountAssignment/D/*/111122223333",
          reason: "r",
          near: "n",
          at: { file: "f", line: 1, column: 1 },
        },
      ],
      leftAlone: [{ why: "ignored", owner: "o", kind: "PermissionSet", keys: ["PermissionSet/x"] }],
      administrators: [{ permissionSet: "p", admin: "yes", accounts: ["111122223333"], principals: ["group:g"] }],
      diagnostics: [{ code: "c", severity: "error", summary: "s", hint: "h", at: { file: "f", line: 1, column: 1 } }],
      config: { ...planOf([]).config, name: "n", path: "p", former: "f", writer: "w", state: "renamed-unsaid" },
      names: { accounts: { "111122223333": "n" }, members: { ops: 3 } },
    },
  );

  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))("%s", (_, text) => {
    const plan = withText(base, text, OURS) as Plan;
    for (const privacy of ["names", "groups", "counts"] as const) {
      const comment = shown(plan, privacy);
      const html = rendered(comment);
      const words = outsideCode(html).replace(/href="[^"]*"/g, "");
      expect(words).not.toMatch(/zQz|evil|@acme|approved/);
      expect(
        elementsIn(html).filter(
          (name) =>
            !["blockquote", "code", "details", "h3", "h4", "li", "p", "strong", "sub", "summary", "ul", "a"].includes(
              name,
            ),
        ),
      ).toEqual([]);
      expect(linksIn(html).filter((url) => !url.startsWith(`${PAGE}/`))).toEqual([]);
      expect(comment).not.toMatch(/^\s*(::|.*##\[)/m);
    }
  });

  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))("in a failure: %s", (_, text) => {
    const failed = {
      summary: text,
      hint: text,
      diagnostics: [{ severity: "error" as const, summary: text, hint: text, at: { file: text, line: 1 } }],
    };
    const html = rendered(failureComment(failed, text, options));
    expect(outsideCode(html).replace(/href="[^"]*"/g, "")).not.toMatch(/zQz|evil|@acme|approved/);
    expect(linksIn(html).filter((url) => !url.startsWith(`${PAGE}/`))).toEqual([]);
  });
});
