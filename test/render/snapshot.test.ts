/** How a plan from a snapshot says so, and what is said of a snapshot that was just saved. */
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../src/core/model/snapshot.ts";
import { agoWords } from "../../src/render/moment.ts";
import { renderText } from "../../src/render/text.ts";
import type { View } from "../../src/render/view.ts";
import { CONFIG, LIVE } from "../core/acme.ts";
import { configOf, liveOf, NOW, plan } from "../core/live.ts";
import { planMarkdown, planView, snapshotView } from "../harness/told.ts";

const text = (view: View) => renderText(view, { color: false });
const HOUR = 3_600_000;
const LATER = Date.parse(NOW) + 3 * HOUR;

describe("a plan", () => {
  const made = async () => plan(await configOf(CONFIG), liveOf(LIVE)).plan;

  test("says what it comes from and how old that is, below the line that says which plan it is", async () => {
    const view = planView({ ...(await made()), snapshot: true }, { now: LATER });
    expect(text(view).split("\n")[3]).toBe("From a snapshot of 2026-11-24 12:00 UTC, 3 hours ago: applying reads anew");
  });

  test("says no age where nobody says what time it is, and nothing where it was read afresh", async () => {
    const lines = text(planView({ ...(await made()), snapshot: true })).split("\n");
    expect(lines[3]).toBe("From a snapshot of 2026-11-24 12:00 UTC: applying reads anew");
    expect(text(planView(await made(), { now: LATER }))).not.toContain("snapshot");
  });

  test("says it in a comment before any mistake", async () => {
    const mistake = { code: "x", severity: "warning", summary: "a mistake" } as const;
    const comment = planMarkdown({ ...(await made()), snapshot: true, diagnostics: [mistake] }, undefined, LATER);
    expect(comment).toMatch(/\*\*From a snapshot of\*\* `2026-11-24 12:00 UTC`\*\*, 3 hours ago: .*a mistake/s);
  });

  test("says it in the shortest comment too", async () => {
    const comment = planMarkdown({ ...(await made()), snapshot: true }, 10, LATER);
    expect(comment.length).toBe(10);
    const counts = planMarkdown({ ...(await made()), snapshot: true }, 1200, LATER);
    expect(counts).toContain("From a snapshot of");
  });
});

test.each([
  [0, "less than a minute ago"],
  [-HOUR, "less than a minute ago"],
  [60_000, "1 minute ago"],
  [2 * HOUR - 1, "119 minutes ago"],
  [2 * HOUR, "2 hours ago"],
  [48 * HOUR - 1, "47 hours ago"],
  [48 * HOUR, "2 days ago"],
  [2400 * HOUR, "100 days ago"],
])("%d ms are %s", (age, words) => {
  expect(agoWords(NOW, Date.parse(NOW) + age)).toBe(words);
});

describe("a snapshot", () => {
  const live = liveOf(LIVE);
  const whole = snapshotOf({ ...live, instance: { ...live.instance, tags: {} } }, NOW);

  test("is counted", () => {
    expect(text(snapshotView(whole, "live.json"))).toBe(
      "Saved live.json: 3 assignments, 2 permission sets, 2 groups, 2 memberships, 2 users, 5 accounts.\n",
    );
  });

  const principal = { type: "GROUP", id: "g-1", name: "ops" } as const;
  const row = { id: "1", principal, account: "1".repeat(12), roleArn: `arn:aws:iam::${"1".repeat(12)}:role/OnCall` };

  test("counts entitlements, where there are any", () => {
    const told = (rows: readonly (typeof row)[]) =>
      text(snapshotView({ ...whole, entitlements: { rows } }, "live.json"));
    expect(told([])).toBe(text(snapshotView(whole, "live.json")));
    expect(told([row])).toContain(", 5 accounts, 1 entitlement.\n");
    expect(told([row, { ...row, id: "2" }])).toContain(", 5 accounts, 2 entitlements.\n");
  });

  test.each([
    ["denied", "warning: without"],
    ["failed", "warning: without"],
    ["absent", "note: without"],
  ] as const)("says that entitlements are not in it, since that is %s, and is whole all the same", (why, words) => {
    const unread = { why, reason: "ListApplications: so it is" };
    expect(text(snapshotView({ ...whole, entitlements: { unread } }, "live.json")).split("\n")).toEqual([
      expect.stringMatching(/^Saved .*accounts\.$/),
      `${words} entitlements of account access manager, which no plan needs: ListApplications: so it is`,
      "",
    ]);
  });

  test("says what it lacks and why", () => {
    const accounts = whole.organization.accounts.map(({ tags: _, ...account }) => account);
    const organization = { ...whole.organization, accounts };
    const unknown = [{ pattern: "GroupMembership/ops/*", reason: "ListGroupMemberships: AccessDenied: no" }];
    const view = snapshotView(snapshotOf({ ...live, organization, unknown }, NOW), "a\u202eb.json");
    expect(text(view).split("\n").slice(0, -1)).toEqual([
      expect.stringMatching(/^Saved a<U\+202E>b\.json: /),
      "Not all could be read; a plan from it leaves this as it is:",
      "  ! the tags of the instance (needs sso:ListTagsForResource): nobody can tell what was applied last",
      "  ! the tags of 5 accounts (needs organizations:ListTagsForResource): no rule can select by them",
      "  ! GroupMembership/ops/*",
      "      ListGroupMemberships: AccessDenied: no",
    ]);
  });
});
