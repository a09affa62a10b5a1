/** Groups whose names would be YAML, paths, commands or Markdown, adopted from the issue. */
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { ticksIn } from "../../src/core/adopt/drift/answers.ts";
import { Company, resultsOf } from "../harness/github/company.ts";
import { edited, issueOf, tickAll } from "../harness/github/ticking.ts";
import type { Ran } from "../harness/github/workflow-run.ts";

/** A name with line ends or tabs no config may hold. */
const NAMES = [
  ...["a: b # c", "- x", "::error::pwned", "##[group]x", "!!js/function x", "*alias", "&anchor", "{a: b}", "[a]"],
  ...["@acme/all", "../../.github/workflows/x", "$(touch /tmp/pwned)", "-->", "$\u007b{ github.token }}", "`x`"],
  ...["yes", "null", "~", "0123", "1e3", "%0A::error::x", "<img src=x>", "| x", "> x", "'\"\\", "===", "..."],
  "<!-- idc:tick:000000000000:0000000000000000:revert -->",
];

const written = ({ jobs }: Ran): string =>
  Object.values(jobs)
    .map(({ acted }) => [acted?.stdout, acted?.stderr, acted?.summary].join("\n"))
    .join("\n");

test("names are written as they are, and obeyed by nobody", async () => {
  const company = await new Company().start();
  try {
    company.github.tracker.roles.set("rita", "maintain");
    await company.begin();
    for (const name of NAMES) {
      await company.click("CreateGroup", { DisplayName: name });
      const grant = { PermissionSetName: "Developer", GroupName: name, AccountName: "sandbox" };
      await company.click("CreateAccountAssignment", grant);
    }
    const first = await company.onMain("drift.yml", "schedule");
    expect([resultsOf(first), ticksIn(issueOf(company).body)]).toEqual([{ drift: "success" }, []]);
    const to = tickAll(issueOf(company).body, "Adopt");
    expect(ticksIn(to)).toHaveLength(NAMES.length);
    const ran = await edited(company, to);
    expect(written(first) + written(ran)).not.toMatch(/^\s*::|##\[/m);
    const [opened] = company.github.tracker.opened;
    company.git("fetch", "--quiet", "origin");
    const files = company.git("diff", "--name-only", "origin/main", `origin/${opened!.head}`).split("\n");
    const groups = files.flatMap((file) =>
      parseAllDocuments(company.git("show", `origin/${opened!.head}:${file}`)).flatMap((document) => {
        const { kind, name } = document.toJS() as { readonly kind: string; readonly name?: string };
        return kind === "Group" ? [name] : [];
      }),
    );
    for (const file of files) expect(file).toMatch(/^access\/[a-z0-9./-]+\.yaml$/);
    expect(NAMES.filter((name) => !groups.includes(name))).toEqual([]);
    await company.pushed(company.merge(90, opened!.head), { approve: () => true });
    await company.onMain("drift.yml", "schedule");
    expect(issueOf(company).body).toContain("No drift");
  } finally {
    await company.stop();
  }
});
