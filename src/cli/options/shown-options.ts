/** How a plan is shown, whether it was just made or saved. */
import { PRIVACIES, type Privacy } from "../../core/model/config.ts";
import { oneOf } from "./option-values.ts";
import type { Flags } from "./reach-options.ts";

export const PLAN_FORMAT = [
  "--format <format>",
  "text, markdown (for a pull request), json or sarif (for code scanning: what guardrails say)",
  oneOf("text", "markdown", "json", "sarif"),
  "text",
] as const;
export const VERBOSE = [
  "-v, --verbose",
  "all accounts, every line of config that asks for a change, and the AWS calls",
] as const;
export const PRIVACY = [
  "--privacy <what>",
  "what text, Markdown and SARIF say of people: names, groups or counts",
  oneOf(...PRIVACIES),
  "names",
] as const;

/** JSON is for machines and names people: who asks for less is told. */
export const wrongPrivacy = ({ privacy, format }: Flags, toStdout = false): string | undefined =>
  privacy !== "names" && (format === "json" || toStdout)
    ? "--privacy is for text, markdown and sarif: the JSON of a plan names people all the same"
    : undefined;

/** Standard output is one document. */
export const wrongSarif = ({ format }: Flags, toStdout: boolean): string | undefined =>
  format === "sarif" && toStdout ? "--format sarif goes without -o -: each is standard output" : undefined;

export const privacyOf = ({ privacy }: Flags): { privacy: Privacy } => ({ privacy: privacy as Privacy });
