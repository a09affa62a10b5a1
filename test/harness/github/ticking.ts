/** People who tick boxes of the issue of drift in a browser: GitHub keeps what they send, and begins the workflow. */
import type { Company } from "./company.ts";
import type { Begun, Ran } from "./workflow-run.ts";

/** The only issue that there is. */
export const issueOf = (company: Company) => company.github.issues[0]!;

/** The text with the first free box of these words ticked, or of all of them. */
export const tick = (body: string, words: string): string => body.replace(`- [ ] ${words}`, `- [x] ${words}`);
export const tickAll = (body: string, words: string): string => body.replaceAll(`- [ ] ${words}`, `- [x] ${words}`);

/** What GitHub tells a workflow of an edit; the issue itself may say another thing by then. */
export function eventOf(
  company: Company,
  login: string,
  to: string,
  from = issueOf(company).body,
  at = "2026-11-24T03:30:00Z",
): object {
  const { number, state, labels, login: author } = issueOf(company);
  return {
    action: "edited",
    issue: {
      ...{ number, state, body: to, labels: labels.map((name) => ({ name })), updated_at: at },
      user: { login: author, type: "Bot" },
    },
    changes: { body: { from } },
    sender: { login, type: "User" },
  };
}

export const answered = (company: Company, event: object, more: Partial<Begun> = {}): Promise<Ran> =>
  company.onMain("answer.yml", "issues", event, more);

/** Rita, who maintains the repository. */
export function edited(company: Company, to: string, more: Partial<Begun> = {}): Promise<Ran> {
  const event = eventOf(company, "rita", to);
  issueOf(company).body = to;
  return answered(company, event, more);
}

/** The text with a box ticked that stands below a row, by words of the row's first line. */
export function tickBelow(body: string, row: string, words: string): string {
  const lines = body.split("\n");
  const head = lines.findIndex((line) => line.startsWith("- ") && line.includes(row));
  const at = lines.findIndex((line, index) => index > head && line.includes(`- [ ] ${words}`));
  return lines.map((line, index) => (index === at ? line.replace("[ ]", "[x]") : line)).join("\n");
}
