/**
 * One broken config for each mistake: the code, the place (▶ in the text), and where it matters what the hint says. Nothing
 * else may be reported: one mistake, one diagnostic.
 */
import { expect, test } from "vitest";
import { messages } from "../../src/core/document/diagnostics.ts";
import { checkFiles, unmark } from "./fixture.ts";
import { BETWEEN_DOCUMENTS } from "./mistakes-between.ts";
import { IN_FILES } from "./mistakes-in-files.ts";
import { IN_NAMES } from "./mistakes-in-names.ts";
import { IN_POLICIES } from "./mistakes-in-policies.ts";
import { IN_VALUES } from "./mistakes-in-values.ts";

const ALL = [...IN_FILES, ...IN_VALUES, ...IN_NAMES, ...BETWEEN_DOCUMENTS, ...IN_POLICIES];

test.each(ALL)("$code: $why", async ({ code, files, hint, summary }) => {
  const marked = unmark(files);
  const { diagnostics, config } = await checkFiles(marked.files);
  const found = diagnostics.map(({ code, at }) => ({ code, place: at && `${at.file}:${at.line}:${at.column}` }));
  expect(found, JSON.stringify(diagnostics, undefined, 1)).toEqual([{ code, place: marked.place }]);
  if (hint !== undefined) expect(diagnostics[0]!.hint).toContain(hint);
  if (summary !== undefined) expect(diagnostics[0]!.summary).toContain(summary);
  expect(config === undefined).toBe(diagnostics[0]!.severity === "error");
});

test("no code is without a broken config", () => {
  const elsewhere = new Set([
    "file-too-large", // test/config/reading.test.ts: takes files of many megabytes
    "too-many-files", // the same, of many files
    "outside-folder", // the same: takes symbolic links
    "link-not-followed",
    "broken-link",
    "link-to-unread",
    "nested-repository", // the same: takes git
    "policy-not-in-git",
    "not-utf8",
    "not-a-file",
    "more-mistakes",
    "more-of-the-same", // test/config/heaps.test.ts: takes hundreds of mistakes
    "too-many-documents",
    "over-quota", // test/config/checking.test.ts: takes thousands of documents
    "too-deep", // test/config/reading.test.ts
    "expired-when-added", // test/scenarios/ownership.test.ts: takes a history
    "unknown-restricted-account", // the same: takes an organization
    "rule-grants-nothing", // test/core/empty-rules.test.ts: the same
    "managed-elsewhere", // test/scenarios/memory.test.ts: takes what is live
    "lock-conflict", // test/scenarios/lock.test.ts: takes a lock
    "lock-invalid",
    "lock-lets-go",
    "lock-elsewhere",
    "lock-other-instance", // test/scenarios/locked-plans.test.ts: takes what is live
    "lock-gone",
    "lock-rebound",
    "lock-renamed",
    "provider-owns", // test/scenarios/identity-provider.test.ts: takes what is live
    "guards-nobody", // test/core/idle-guards.test.ts: takes what is live
    "guards-no-grant", // the same
    "policy-invalid", // test/policy/parsing.test.ts: takes Cedar
    "policy-twice", // the same
    "unknown-policy", // test/policy/cases.test.ts: of validate and policy test alone
    "case-contradicts", // the same
    "policy-forgotten", // test/policy/planned.test.ts: takes a history
    "policy-engine", // the same
    "lasts-longer", // test/core/lasting.test.ts: takes a history
    "released-protected", // test/scenarios/memory.test.ts: the same
    "access-test-broken", // test/access/tested.test.ts: of validate alone
    "access-test-without-rule",
    "access-test-fails", // test/core/guard/access-tests.test.ts: takes what is live
    "unresolved-access-test", // the same
    "access-test-unread", // test/core/guard/access-tests-untold.test.ts: the same
    "unresolved-sensitive", // test/core/plan-diagnostics.test.ts
    "unresolved-protected", // test/scenarios/refusals.test.ts: the same
    "released-protected", // test/scenarios/release.test.ts: the same
    "management-role-elsewhere", // test/scenarios/management.test.ts: takes an organization
    "set-in-both-worlds",
    "nothing-chosen", // test/core/narrowed.test.ts: takes what is asked for
    "declared-and-released",
    "not-a-key", // test/cli/release.test.ts: takes keys to let go of
    "still-declared",
    "still-protected",
    "released-layout",
    "no-such-row", // test/drift/adopt.test.ts: takes what is live
    "not-adopted",
    "edit-by-hand",
    "edit-says-more",
    "drift-not-told",
    "not-ignored", // test/drift/ignore.test.ts: the same
    "ignore-covers-more",
    "ignore-unread",
    "ignore-day",
    "emit-expires", // test/emit/unsaid.test.ts: takes what is live
    "emit-pending",
    "emit-ignored",
    "emit-renames",
    "emit-no-words",
    "emit-unknown",
    "emit-comma",
    "emit-accents",
    "emit-inactive",
    "emit-leaves",
    "emit-leaves-policies",
  ]);
  const broken = new Set<string>(ALL.map(({ code }) => code));
  expect(Object.keys(messages).filter((code) => !broken.has(code) && !elsewhere.has(code))).toEqual([]);
});
