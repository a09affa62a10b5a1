/** What is wrong with a config, as findings of SARIF: a rule is the code of a message. */
import { type Diagnostic, placeText } from "../../core/document/diagnostics.ts";
import { saidOf } from "../diagnostics-view.ts";
import { type SarifFinding, type SarifOptions, type SarifRule, sarifOf } from "./results.ts";
import { SETTINGS } from "./sarif.ts";

const ruleOf = (code: string): SarifRule => ({
  ...{ id: code, tag: "config", summary: code.replaceAll("-", " ") },
  help: `${code}: what is wrong, and what to do, stands at each finding. Words may change, the code stays.`,
});

/** Below names, where it is and of which sort: words may name anybody. */
const WORDLESS = "what is wrong is in the log of the run";

/** The same wherever the other place that it names has moved to. */
const nameOf = ({ code, summary, at, also }: Diagnostic): string =>
  [code, at?.file ?? "", also === undefined ? summary : summary.replace(placeText(also), () => also.file)].join(" ");

/** `said`: the summary, with files called as they are here. */
export const diagnosticFindings = (
  diagnostics: readonly Diagnostic[],
  said: (diagnostic: Diagnostic) => string,
  wordless = false,
): readonly SarifFinding[] =>
  diagnostics.map((one) => {
    const { code, severity, hint, at, also } = one;
    const text = [said(one), ...(hint === undefined ? [] : [`hint: ${hint}`])];
    return {
      ...{ rule: ruleOf(code), level: severity, at },
      text: wordless ? [`${code}: ${WORDLESS}`] : text,
      ...(also === undefined ? {} : { related: { at: also, what: "the other place" } }),
      name: wordless ? `${code} ${at?.file ?? ""}` : nameOf(one),
    };
  });

/** `settings`: where they stand; absent where nobody could tell. */
export const diagnosticsSarif = (
  diagnostics: readonly Diagnostic[],
  { settings = SETTINGS, ...options }: Omit<SarifOptions, "settings"> & { readonly settings?: string | undefined },
) =>
  sarifOf(
    diagnosticFindings(diagnostics, (one) => saidOf(one, options.called)),
    {},
    { ...options, settings },
  );
