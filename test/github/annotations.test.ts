/** Annotations: the worst first, few, and nothing in a value is a command. */
import { describe, expect, test } from "vitest";
import type { PolicyFinding } from "../../src/core/model/cause/policy-finding.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Privacy } from "../../src/core/model/config.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import {
  endedAnnotations,
  mistakeAnnotations,
  planAnnotations,
  workflowCommands,
} from "../../src/render/github/annotations.ts";
import { planOf } from "../harness/plan-of.ts";
import { commandLines } from "../harness/runner.ts";
import { grant } from "./grants.ts";

const at = (line: number) => [{ file: "access/a.yaml", line, column: 1 }];
const lines = (text: string) => text.split("\n").slice(0, -1);

describe("annotations", () => {
  test("the worst first, by their lines from the top of the repository", () => {
    const plan = planOf(
      [
        grant("a", { sources: at(3) }),
        grant("b", { sources: at(4), verdict: "withheld", reasons: ["mode"] }),
        grant("c", { sources: at(5), verdict: "ask", reasons: ["moved"] }),
        grant("d", { sources: at(6), verdict: "deny", reasons: ["limit"] }),
      ],
      {
        config: { ...planOf([]).config, path: "iam" },
        diagnostics: [{ code: "x", severity: "error", summary: "bad", hint: "so", at: at(1)[0]! }],
      },
    );
    expect(lines(workflowCommands(planAnnotations(plan, "names")))).toEqual([
      "::error file=iam/access/a.yaml,line=1,title=idc::bad%0Ahint: so",
      "::error file=iam/access/a.yaml,line=6,title=idc::AccountAssignment/Developer/group:d/111122223333: refused: limit",
      "::warning file=iam/access/a.yaml,line=5,title=idc::AccountAssignment/Developer/group:c/111122223333: needs a person: moved",
      "::notice file=iam/access/a.yaml,line=4,title=idc::AccountAssignment/Developer/group:b/111122223333: withheld: mode",
    ]);
  });

  test("ten of a sort are shown, of more nine and a count, last", () => {
    const of = (count: number) =>
      lines(
        workflowCommands(
          mistakeAnnotations(
            Array.from({ length: count }, (_, index) => ({ severity: "error" as const, summary: `m${index}` })),
          ),
        ),
      );
    expect([of(10).length, of(10).at(-1)]).toEqual([10, "::error title=idc::m9"]);
    expect([of(1234).length, of(1234).at(-1)]).toEqual([
      10,
      "::error title=idc::1,225 more: the summary of the run has all",
    ]);
  });

  test("no text is longer than anybody reads", () => {
    const summary = "y".repeat(1_000_000);
    const text = workflowCommands(mistakeAnnotations([{ severity: "error", summary, hint: summary }]));
    expect(text.length).toBeLessThan(10_000);
  });

  test("what a line holds for one reason is said once", () => {
    const held = ["a", "b", "c"].map((name) => grant(name, { sources: at(5), verdict: "ask", reasons: ["moved"] }));
    expect(lines(workflowCommands(planAnnotations(planOf(held), "names")))).toEqual([
      "::warning file=access/a.yaml,line=5,title=idc::3 changes: needs a person: moved",
    ]);
  });

  test("below names, nobody is named", () => {
    const held = [
      {
        ...grant("a", { sources: at(5), verdict: "ask", reasons: ["ann@acme.io has it"] }),
        key: "AccountAssignment/D/user:ann@acme.io/111122223333",
      },
    ] as const;
    const plan = planOf(held, {
      diagnostics: [{ code: "x", severity: "error", summary: "no kim@acme.io", at: at(1)[0]! }],
    });
    for (const privacy of ["groups", "counts"] as const) {
      const text = workflowCommands(planAnnotations(plan, privacy));
      expect(text).not.toContain("acme.io");
      expect(lines(text)).toHaveLength(2);
      expect(text).toContain("::what is wrong is in the log of the run\n");
    }
  });

  test("of an apply: below names neither what nor why, and who is in neither", () => {
    const key = "GroupMembership/admins/kim@acme.io";
    const result = {
      key,
      action: "create",
      state: "failed",
      reason: "kim@acme.io is unknown",
      sources: at(3),
      steps: [],
    };
    const outcome = { results: [result], unknown: 0, interrupted: false } as unknown as Outcome;
    const failed = { summary: "no kim@acme.io", diagnostics: [], hint: "ask kim@acme.io" };
    for (const ended of [
      { outcome, exitCode: 5 },
      { failed, exitCode: 1 },
    ]) {
      expect(workflowCommands(endedAnnotations(ended, ".", "names"))).toContain("kim@acme.io");
      for (const privacy of ["groups", "counts"] as const) {
        const text = workflowCommands(endedAnnotations(ended, ".", privacy));
        expect(text).not.toContain("acme.io");
        expect(lines(text)).toHaveLength(1);
      }
    }
  });

  test.each([
    "a\n::error::b",
    "a\r\n::set-output name=x::y",
    "a%0A::error::b",
    "a,line=9::b",
    "x:y,z",
    "##[error]x",
    "\u2028::error::x",
    "\u0085::add-mask::x",
  ])("%j ends no command and begins no other", (text) => {
    const mistakes = [{ severity: "error" as const, summary: text, hint: text, at: { file: text, line: 1 } }];
    const written = workflowCommands(mistakeAnnotations(mistakes));
    expect(lines(written)).toHaveLength(1);
    expect(written.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/).filter((line) => line !== "")).toHaveLength(1);
    const [, properties, message] = /^::error ([^:]*)::(.*)\n$/.exec(written)!;
    expect(properties!.split(",").map((one) => one.split("=")[0])).toEqual(["file", "line", "title"]);
    expect(commandLines(message!)).toEqual([]);
    // As the runner reads it back.
    const file = decodeURIComponent(
      properties!
        .split(",")[0]!
        .slice("file=".length)
        .replace(/%(?!25|0D|0A|3A|2C)/g, "%25"),
    );
    expect(file.replace(/<U\+[0-9A-F]{4}>/g, "").replace(/[^a-z0-9%,.:=#[\]]/gi, "")).toContain(
      text.replace(/[^a-z0-9%,.:=#[\]]/gi, "").slice(0, 1),
    );
  });
});

describe("what guardrails say", () => {
  const finding = (change: Change, more: Partial<PolicyFinding> = {}): PolicyFinding => ({
    ...{ key: change.key, policy: "no-users", severity: "deny", message: "access goes to groups", approvers: [] },
    at: { file: "policies/people.cedar", line: 2, column: 1 },
    ...more,
  });
  const written = (
    changes: readonly Change[],
    findings: readonly PolicyFinding[],
    { privacy = "names", ...more }: Partial<Plan> & { readonly privacy?: Privacy } = {},
  ) =>
    lines(workflowCommands(planAnnotations(planOf(changes, { policies: { rules: 2, findings }, ...more }), privacy)));

  test("stands once at the line of the config, with the rule, its place and what it says", () => {
    const reasons = ["policy no-users (policies/people.cedar:2): access goes to groups; and so on"];
    const denied = grant("a", { sources: at(3), verdict: "deny", reasons });
    const asked = grant("b", { sources: at(4), verdict: "ask", reasons });
    expect(written([denied, asked], [finding(denied), finding(asked, { severity: "approve" })])).toEqual([
      `::error file=access/a.yaml,line=3,title=idc::${denied.key}: refused: ${reasons[0]}`,
      `::warning file=access/a.yaml,line=4,title=idc::${asked.key}: needs a person: ${reasons[0]}`,
    ]);
  });

  test("of what is made is a notice at its line, once for all changes of one", () => {
    const made = ["a", "b", "c"].map((name) => grant(name, { sources: at(name === "c" ? 6 : 5) }));
    const warned = made.map((change) => finding(change, { severity: "warn" }));
    const rule = "policy no-users (policies/people.cedar:2)";
    expect(written(made, warned, { config: { ...planOf([]).config, path: "iam" } })).toEqual([
      `::notice file=iam/access/a.yaml,line=5,title=idc::${rule} warns of 2 changes: access goes to groups`,
      `::notice file=iam/access/a.yaml,line=6,title=idc::${rule} warns of ${made[2]!.key}: access goes to groups`,
    ]);
  });

  test("of what no line asks for, or no change is of, is at the rule; what is exempt has none", () => {
    const gone = grant("a", {
      sources: [],
      verdict: "deny",
      reasons: ["policy no-users (policies/people.cedar:2): x"],
    });
    const other = { ...finding(gone, { policy: "settings", severity: "approve" }), key: "Settings/acme" };
    const shipped = finding(gone, {
      policy: "shipped",
      at: { file: "idc:policies/shipped.cedar", line: 2, column: 1 },
    });
    const exempt = finding(gone, { exempt: { owner: "ann", reason: "migration", until: "2099-01-01" } });
    expect(written([gone], [other, finding(gone), shipped, exempt]).map((line) => line.split("::")[1])).toEqual([
      "error file=policies/people.cedar,line=2,title=idc",
      "error title=idc",
      "warning file=policies/people.cedar,line=2,title=idc",
    ]);
  });

  test("of what a person overruled is no error", () => {
    const made = grant("a", { sources: at(3) });
    expect(written([made], [finding(made)], { overrides: ["policy:no-users"] })).toEqual([
      expect.stringMatching(/^::notice file=access\/a\.yaml,line=3,.*; overruled by --override policy:no-users$/),
    ]);
  });

  test("names nobody below names, and ten of a sort are shown", () => {
    const key = "AccountAssignment/D/user:zelda@acme.io/111122223333";
    const made = { ...grant("a", { sources: at(3) }), key };
    const said = { message: "Zelda alone", approvers: ["zelda"], severity: "warn" as const };
    for (const privacy of ["groups", "counts"] as const) {
      const [line, ...rest] = written([made], [finding(made, said)], { privacy });
      expect(rest).toEqual([]);
      expect(line).toMatch(/^::notice file=access\/a\.yaml,line=3,.* warns of /);
      expect(line).not.toMatch(/zelda/i);
    }
    const many = Array.from({ length: 30 }, (_, index) => grant(`g${index}`, { sources: at(index + 1) }));
    const all = written(
      many,
      many.map((change) => finding(change, { severity: "warn" })),
    );
    expect([all.length, all.at(-1)]).toEqual([10, "::notice title=idc::21 more: the summary of the run has all"]);
  });
});
