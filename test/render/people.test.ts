/** Whose access changes, as people read it: the line before all else, the section, and neither with names that pose as ours. */
import { describe, expect, test } from "vitest";
import { accessLine } from "../../src/core/access/line.ts";
import type { AccessChanges, AccessRow } from "../../src/core/model/access/changes.ts";
import { planComment } from "../../src/render/github/comment.ts";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { planMarkdown } from "../../src/render/plan/plan-markdown.ts";
import { planView } from "../../src/render/plan/plan-view.ts";
import { renderText } from "../../src/render/text.ts";
import { planOf } from "../harness/plan-of.ts";

const [SHOP, WEB] = ["111111111111", "222222222222"];

const row = (given: Partial<AccessRow>): AccessRow => ({
  ...{ turn: "gain", people: ["alice@acme.io"], accounts: [SHOP!], gained: [], lost: [], redefined: [], because: [] },
  ...given,
});
const changes = (rows: readonly AccessRow[], more: Partial<AccessChanges> = {}): AccessChanges => ({
  ...{
    line: "one line",
    rows,
    lockedOut: [],
    notExpanded: [],
    unreadSets: [],
    entitlements: { state: "read" },
    ...more,
  },
});
const planned = (access: AccessChanges) =>
  planOf([], { access, names: { accounts: { [SHOP!]: "shop", [WEB!]: "web" }, members: {} } });
const text = (access: AccessChanges, verbose = false) =>
  renderText(planView(planned(access), { vocabulary: new Map(), verbose } as never), { color: false, columns: 200 });

const GAIN = row({
  people: ["alice@acme.io", "bob@acme.io"],
  becomes: "admin",
  gained: ["Admin"],
  until: "2027-03-31",
});
const LOSS = row({ turn: "loss", people: ["carol@acme.io"], was: "read", accounts: [SHOP!, WEB!], lost: ["Viewer"] });

describe("the line", () => {
  test.each([
    [[GAIN], {}, "+2 people gain ADMIN on 1 account until 2027-03-31"],
    [[GAIN], { sensitive: { prod: [SHOP!] } }, "+2 people gain ADMIN on 1 prod account until 2027-03-31"],
    [[LOSS], {}, "−1 person loses READ on 2 accounts · nobody locked out"],
    [
      [LOSS],
      { sensitive: { prod: [SHOP!] } },
      "−1 person loses READ on 2 accounts, 1 of them prod · nobody locked out",
    ],
    [[LOSS], { lockedOut: ["carol@acme.io"] }, "−1 person loses READ on 2 accounts · 1 locked out"],
    [[row({ people: [], groups: ["okta"], becomes: "write" })], {}, "+1 unread group gains WRITE on 1 account"],
    [[row({ becomes: "write", roughly: true })], {}, "+up to 1 person gains WRITE on 1 account"],
    [[row({ becomes: "unknown" })], {}, "+1 person gains ADMIN? on 1 account"],
    [[], {}, "nobody gains or loses access"],
  ] as const)("%#: in numbers, by class, the end and the accounts that Settings name with it", (rows, more, line) => {
    expect(accessLine(changes(rows, more))).toBe(line);
  });

  test("a person or account in two rows is counted once", () => {
    const rows = [GAIN, row({ becomes: "admin", accounts: [WEB!], gained: ["Other"] })];
    expect(accessLine(changes(rows))).toBe("+2 people gain ADMIN on 2 accounts");
  });

  test("is never longer than 120 characters, and tells of losses and lockouts however many gains there are", () => {
    const classes = ["admin", "unknown", "write", "data read", "read", "billing"] as const;
    const people = Array.from({ length: 12_345 }, (_, at) => `p${at}`);
    const rows = classes.flatMap((one) => [
      row({ people, becomes: one }),
      row({ people, turn: "loss", was: one }),
      row({ people, turn: "same", was: one, becomes: one }),
    ]);
    const line = accessLine(changes(rows, { lockedOut: people, sensitive: { "a-very-long-label-xx": [SHOP!] } }));
    expect(line.length).toBeLessThanOrEqual(120);
    expect(line).toContain("locked out");
  });
});

describe("a plan", () => {
  test("begins with the line, made of the rows and not of what a file calls it; then says what is done", () => {
    const [line, headline] = text(changes([GAIN], { line: "nobody gains anything" })).split("\n");
    expect([line, headline]).toEqual([
      "+2 people gain ADMIN on 1 account until 2027-03-31",
      expect.stringContaining("No changes"),
    ]);
    const markdown = planMarkdown(planned(changes([GAIN])), { vocabulary: new Map() } as never);
    expect(markdown.split("\n")[1]).toMatch(/^### idc plan: \W*\+2 people gain ADMIN on 1 account/);
  });

  test("says who, until when, where and by which set, what was there before, and what is left", () => {
    const told = text(
      changes([row({ ...GAIN, was: "read" }), LOSS, row({ turn: "same", was: "write", redefined: ["Dev"] })], {
        lockedOut: ["carol@acme.io"],
        sensitive: { prod: [SHOP!] },
      }),
    );
    const lines = [
      "Who can do what",
      "  ! no access is left anywhere to carol@acme.io",
      "  + alice@acme.io, bob@acme.io gain ADMIN until 2027-03-31 on shop 111111111111 (prod), had READ",
      "      by Admin",
      "  − carol@acme.io loses READ on 2 accounts (1 prod), no access left there",
      "      shop 111111111111, web 222222222222",
      "      without Viewer",
      "  ~ alice@acme.io keeps WRITE on shop 111111111111 (prod)",
      "      by another definition of Dev",
    ];
    expect(told).toContain(lines.join("\n"));
  });

  test("names three people of a row, and all of them with -v", () => {
    const crowd = row({ people: ["a", "b", "c", "d", "e"], becomes: "read" });
    expect(text(changes([crowd]))).toContain("+ a, b, c and 2 more gain READ");
    expect(text(changes([crowd]), true)).toContain("+ a, b, c, d, e gain READ");
  });

  test("groups that nobody read stand for their members, and are counted", () => {
    const told = text(changes([row({ people: [], groups: ["okta"], becomes: "read" })], { notExpanded: ["okta"] }));
    expect(told).toContain("+ members of okta (not read) gain READ on shop");
    expect(told).toContain("Members of 1 group were not read: what people have by them is not counted.");
  });

  test.each([
    ["unasked", "were not read"],
    ["denied", "were not read, since AWS denied them"],
    ["absent", "were not read, since the Region seems to have none"],
    ["failed", "could not be read"],
  ] as const)(
    "of entitlements that are %s it says that they are not counted, without the words of AWS",
    (state, why) => {
      const reason = "denied to arn:aws:sts::111111111111:assumed-role/idc/dora@acme.io";
      const entitlements = state === "unasked" ? { state } : { state, reason };
      const told = text(changes([GAIN], { entitlements }), true);
      const line = `  Entitlements of account access manager ${why}: what people have by them is not counted.\n`;
      expect(told).toContain(line);
      expect(told).not.toContain("dora");
      expect(JSON.stringify(withoutPeople(planned(changes([GAIN], { entitlements }))))).not.toContain("dora");
      expect(text(changes([GAIN]))).not.toContain("Entitlements");
    },
  );

  test("below names a role that is called after somebody is not", () => {
    const role = "arn:aws:iam::111111111111:role/ops/dora@acme.io";
    const rows = [row({ becomes: "unknown", gained: [role, "Ops@eu"], lost: [role] })];
    const [told] = withoutPeople(planned(changes(rows))).access!.rows;
    const hidden = "arn:aws:iam::111111111111:role/ops/someone";
    expect([told!.gained, told!.lost]).toEqual([[hidden, "Ops@eu"], [hidden]]);
  });

  test("below names nobody is named who is in no change; with counts no row is left", () => {
    const plan = planned(changes([GAIN, LOSS], { lockedOut: ["carol@acme.io"] }));
    expect(JSON.stringify(withoutPeople(plan))).not.toMatch(/alice|bob|carol/);
    const options = { vocabulary: new Map(), now: 0, place: { id: "x" } } as never;
    for (const privacy of ["groups", "counts"] as const) {
      const body = planComment(plan, { ...(options as object), privacy } as never);
      expect(body).not.toMatch(/alice|bob|carol/);
      expect(body).toContain("+2 people gain ADMIN on 1 account");
    }
  });

  test("no name poses as ours, mentions anybody or is HTML", () => {
    const hostile = "x</summary><img src=x>\n### ✅ @everyone";
    const told = changes([row({ people: [hostile], gained: [hostile], becomes: "read" })], { lockedOut: [hostile] });
    const body = planComment(planned(told), {
      vocabulary: new Map(),
      now: 0,
      place: { id: "x" },
      privacy: "names",
    } as never);
    // Within code spans all of it is text.
    expect(body.replace(/`[^`\n]*`/g, "")).not.toMatch(/<img|@everyone|^### ✅ @/m);
    expect(text(told)).not.toMatch(/^### ✅/m);
  });
});

test("what was not compared person by person says so, in the row and once below", () => {
  const told = text(changes([row({ becomes: "write", gained: ["Base"], roughly: true }), GAIN]));
  expect(told).toContain("alice@acme.io gains WRITE on shop 111111111111, at the most");
  expect(told.split("people are not compared one by one")).toHaveLength(2);
  expect(text(changes([GAIN]))).not.toContain("compared");
});
