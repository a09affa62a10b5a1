/**
 * Texts in Terraform's two languages, where `${` and `%{` begin expressions.
 *
 * In: a text. Out: it in quotes, as Terraform reads it. Invariant: whatever it holds, Terraform has that text and evaluates nothing.
 * Example: `${aws:username}` is `"$${aws:username}"`.
 */

/** What Terraform's files are written in. */
export type Form = "json" | "hcl";

/** A text as a template that is only that text. */
export const templateOf = (text: string): string => text.replace(/[$%]\{/g, (start) => start[0] + start);

const jsonText = (text: string): string => JSON.stringify(templateOf(text));

/** HCL knows fewer escapes than JSON. */
const hclText = (text: string): string =>
  jsonText(text).replace(/\\(.)/g, (found, letter: string) =>
    letter === "b" ? "\\u0008" : letter === "f" ? "\\u000c" : found,
  );

export const literalOf = (text: string, form: Form): string => (form === "json" ? jsonText(text) : hclText(text));
