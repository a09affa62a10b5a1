/** Groups whose names would be YAML, paths, commands or Markdown, adopted from the issue. */
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { ticksIn } from "../../src/core/adopt/drift/answers.ts";
import { Company, resultsOf } from "../harness/github/company.ts";

const NAMES = [
  ...["a: b # c", "- x", "::error::pwned", "##[group]x", "!!js/function x", "*alias", "&anchor", "{a: b}", "[a]"],
  ...["a\n---\nkind: Settings\nversion: 1", "@acme/all", "../../.github/workflows/x", "$(touch /tmp/pwned)", "-->"],
  ...["$\u007b{ github.token }}", "`x`", "yes", "null", "~", "0123", "1e3", "%0A::error::x", "a\r\nb"],
  ...["<img src=x>", "| x", "> x", "'\"\\", "a\tb", "<!-- idc:tick:000000000000:0000000000000000:revert -->"],
  ...["x\n  - [x] Revert <!-- idc:tick:000000000000:0000000000000000:revert -->", "key: |\n  text", "===", "..."],
];

test("are written as they are, and obeyed by nobody", { timeout: 300_000 }, async () => {
  const company = await new Company().start();
  try {
    company.github.tracker.roles.set("rita", "maintain");
    await company.begin();
    // A name with line ends or tabs is shown in the issue, and no config may hold it.
    const names = NAMES.filter((name) => !/[\n\r\t]/.test(name));
    for (const name of names) {
      await company.click("CreateGroup", { DisplayName: name });
      const grant = { PermissionSetName: "Developer", GroupName: name, AccountName: "sandbox" };
      await company.click("CreateAccountAssignment", grant);
    }
    const first = await company.onMain("drift.yml", "schedule");
    expect(resultsOf(first)).toEqual({ drift: "success" });
    const issue = company.github.issues[0]!;
    expect(ticksIn(issue.body)).toEqual([]);
    const to = issue.body.replaceAll("- [ ] Adopt <", "- [x] Adopt <");
    expect(ticksIn(to)).toHaveLength(names.length);
    const { number, state, labels, login, body: from } = issue;
    issue.body = to;
    const user = { login, type: "Bot" };
    const event = {
      action: "edited",
      issue: { number, state, body: to, labels: labels.map((name) => ({ name })), user },
      changes: { body: { from } },
      sender: { login: "rita", type: "User" },
    };
    const ran = await company.onMain("answer.yml", "issues", event);
    for (const { acted } of [...Object.values(ran.jobs), ...Object.values(first.jobs)]) {
      expect(`${acted!.stdout}\n${acted!.stderr}`).not.toMatch(/^\s*::|##\[/m);
      expect(acted!.summary).not.toMatch(/^\s*::|##\[/m);
    }
    const [opened] = company.github.tracker.opened;
    expect(opened, ran.jobs.propose!.acted!.stderr).toBeDefined();
    company.git("fetch", "--quiet", "origin");
    const files = company.git("diff", "--name-only", "origin/main", `origin/${opened!.head}`).split("\n");
    for (const file of files) expect(file).toMatch(/^access\/[a-z0-9./-]+\.yaml$/);
    const groups = new Set<string>();
    for (const file of files)
      for (const document of parseAllDocuments(company.git("show", `origin/${opened!.head}:${file}`))) {
        const value = document.toJS() as { kind: string; name?: string };
        if (value.kind === "Group") groups.add(value.name!);
      }
    expect(names.filter((name) => !groups.has(name))).toEqual([]);
    await company.pushed(company.merge(90, opened!.head), { approve: () => true });
    await company.onMain("drift.yml", "schedule");
    expect(issue.body).toContain("No drift");
  } finally {
    await company.stop();
  }
});
