/**
 * Checks a config: all that can be known of it without asking AWS.
 *
 * In: what was read from a config folder, today, and the kinds of document that declare objects. Out: `Config`, or none
 * where there is any error, and all diagnostics of the run in one order. Invariant: every mistake is reported where it was
 * made, and once; what follows from it is not.
 */

import { describeValue } from "../base/describe-value.ts";
import { compareText, type Key } from "../base/key.ts";
import { nearest } from "../base/suggest.ts";
import { type Diagnostic, sortDiagnostics } from "../document/diagnostics.ts";
import { type Document, placeOf } from "../document/document.ts";
import { oneOf } from "../document/messages/message.ts";
import { itemsOf, memberOf, type Node, rootOf, textOf } from "../document/node.ts";
import { type Report, Reporter } from "../document/report.ts";
import { SHIPPED } from "../generated/shipped.ts";
import type { Validate } from "../generated/validate.js";
import * as validators from "../generated/validate.js";
import type { Config, Declared, Privacy } from "../model/config.ts";
import { accessTestsOf } from "./check/access-tests.ts";
import { accountSetsOf } from "./check/account-sets.ts";
import { checkExpiries } from "./check/expiry.ts";
import { checkGuards } from "./check/guards.ts";
import { checkIgnored } from "./check/ignored.ts";
import { collectNames, type Named, type Names } from "./check/names.ts";
import { checkNewAccounts } from "./check/new-accounts.ts";
import { checkQuotas } from "./check/quotas.ts";
import { makeReferences } from "./check/references.ts";
import { plainRules, rulesOf } from "./check/rules.ts";
import { checkSchema } from "./check/schema.ts";
import { checkSettings, type Doubts, doubtsIn, findSettings, settingsOf } from "./check/settings.ts";
import { checkSpelling } from "./check/spelling.ts";
import type { ConfigInput } from "./config-input.ts";
import type { CheckContext, DocumentKind } from "./document-kind.ts";
import { lockOf } from "./lock.ts";

/**
 * What a check gives. A config with warnings is still one; with an error there is none, so that nobody goes on with
 * half of it.
 */
export interface Checked {
  /** Absent where there is any error. */
  readonly config?: Config;
  /** Documents of kind PolicyTest, where there is a config, as they are written: nobody has looked at them. */
  readonly policyTests?: readonly Node[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of Settings, whatever else is wrong; the strictest where they cannot be read. */
  readonly privacy: Privacy;
}

/** Cases of guardrails, of which nothing hangs for a plan: a mistake in one holds up no change, nor does one of an earlier commit. */
const POLICY_TEST = "PolicyTest";

/** The kinds of document that are the core's own. */
const CORE: ReadonlyMap<string, Validate> = new Map([
  ["Settings", validators.Settings],
  ["AccountSet", validators.AccountSet],
  ["Assignments", validators.Assignments],
  ["AccessTest", validators.AccessTest],
  [POLICY_TEST, () => true],
]);

/** Kinds of the core's own whose documents have names. */
const NAMED: readonly Named[] = [
  { kind: "AccountSet", noun: "AccountSet", nameKey: "name" },
  { kind: "AccessTest", noun: "access test", nameKey: "name" },
];

/** `today` is `YYYY-MM-DD` in UTC. */
export function checkConfig(input: ConfigInput, today: string, kinds: readonly DocumentKind[]): Checked {
  const reporter = new Reporter();
  const { report } = reporter;
  for (const diagnostic of input.diagnostics) reporter.take(diagnostic);
  const named = new Map([...NAMED, ...kinds].map((kind) => [kind.kind, kind]));
  const names = collectNames(input.documents, input.damaged, named, report);
  const shaped = shapedRoots(input.documents, kinds, names, report);
  const ofKind = (kind: string): readonly Node[] => shaped.get(kind) ?? [];

  const settingsRoot = findSettings(ofKind("Settings"), report);
  checkSettingsThere(input, settingsRoot, report);
  const isUnsure = doubtsAbout(input, settingsRoot);
  const settings = settingsOf(settingsRoot, isUnsure);

  const lock = lockOf(input.locks ?? [], settingsRoot?.document, report);
  const references = makeReferences(names, settings, report);
  const context: CheckContext = { settings, today, policies: input.policies, names, references, report };

  if (settingsRoot !== undefined) checkSettings(settingsRoot, isUnsure, context);
  const accountSets = accountSetsOf(ofKind("AccountSet"), names, report);
  const rules = rulesOf(ofKind("Assignments"), context);
  for (const kind of kinds) {
    for (const root of ofKind(kind.kind)) kind.check(root, context);
    kind.checkAll?.(ofKind(kind.kind), context);
  }
  const accessTests = testsIn(settingsRoot, ofKind("AccessTest"), context);
  checkIgnored(rules, names, kinds, context);
  checkExpiries(rules, context);
  checkQuotas(names, kinds, report);
  checkSpelling(named.values(), names, references, report);

  const privacy = settingsRoot === undefined ? "counts" : settings.privacy;
  const sorted = sortDiagnostics(reporter.all());
  if (sorted.some(({ severity }) => severity === "error")) return { privacy, diagnostics: sorted };
  const objects = declaredObjects(kinds, ofKind, context);
  checkNewAccounts(rules, { objects, accountSets }, report);
  const all = { settings, objects, accountSets, rules: plainRules(rules), accessTests };
  const config = { ...all, ...writtenIn(input, settingsRoot), ...(lock === undefined ? {} : { lock }) };
  return { config, privacy, policyTests: ofKind(POLICY_TEST), diagnostics: sortDiagnostics(reporter.all()) };
}

/** Settings as they are written; guardrails that they name, which idc ships, and the config's own. */
function writtenIn({ cedar = [] }: ConfigInput, settings: Node | undefined): Pick<Config, "cedar" | "settingsWritten"> {
  const named = itemsOf(memberOf(settings, "policies")).flatMap((node) => textOf(node) ?? []);
  const shipped = named.flatMap((name) => {
    const text = SHIPPED[name];
    return text === undefined ? [] : [{ file: `idc:policies/${name}.cedar`, text }];
  });
  const all = [...shipped, ...cedar];
  return {
    ...(settings === undefined ? {} : { settingsWritten: settings.document.value }),
    ...(all.length === 0 ? {} : { cedar: all }),
  };
}

/** Whom Settings and tests guard is asked for once all else that names somebody is known. */
function testsIn(settings: Node | undefined, tests: readonly Node[], context: CheckContext): Config["accessTests"] {
  checkGuards(settings, tests, context);
  return accessTestsOf(tests, context);
}

/** What of the documents has the shape of their kind, by kind; reports the rest. */
function shapedRoots(
  documents: readonly Document[],
  kinds: readonly DocumentKind[],
  names: Names,
  report: Report,
): ReadonlyMap<string, readonly Node[]> {
  const known = new Map([...CORE, ...kinds.map((kind) => [kind.kind, kind.validate] as const)]);
  const roots = new Map<string, Node[]>();
  for (const document of documents) {
    const validate = known.get(document.kind);
    if (validate === undefined) {
      reportKind(document, [...known.keys()].sort(), report);
      continue;
    }
    const list = roots.get(document.kind) ?? [];
    list.push(rootOf(checkSchema(document, validate, names, report)));
    roots.set(document.kind, list);
  }
  return roots;
}

function reportKind(document: Document, known: readonly string[], report: Report): void {
  const at = placeOf(document, ["kind"]);
  const { kind } = document.value;
  if (typeof kind === "string") report("unknown-kind", { kind, known, near: nearest(kind, known) }, at);
  else {
    const hint = `kinds are ${oneOf(known)}`;
    report("wrong-type", { what: "kind", expected: "a text", found: describeValue(kind), hint }, at);
  }
}

/** Settings as they are written, beside what can be read of them. */
function doubtsAbout(input: ConfigInput, readable: Node | undefined): Doubts {
  const written = input.documents.find(({ kind }) => kind === "Settings");
  return doubtsIn(written, readable, hasUnreadableSettings(input));
}

/** Whether there are Settings that do not parse, or whose kind is mistyped. */
function hasUnreadableSettings({ documents, damaged }: ConfigInput): boolean {
  const isMeant = ({ kind }: Document): boolean => nearest(kind, ["Settings"]) !== undefined;
  return damaged.some((document) => document.kind === "Settings" || isMeant(document)) || documents.some(isMeant);
}

function checkSettingsThere(input: ConfigInput, settings: Node | undefined, report: Report): void {
  if (settings !== undefined || hasUnreadableSettings(input)) return;
  if (input.documents.length + input.damaged.length === 0) report("empty-folder", { files: input.files.length });
  else report("no-settings", {});
}

function declaredObjects(
  kinds: readonly DocumentKind[],
  ofKind: (kind: string) => readonly Node[],
  context: CheckContext,
): Config["objects"] {
  const declared = kinds.flatMap((kind) => ofKind(kind.kind).map((root) => kind.declare(root, context)));
  const byKey = declared.map((object): [Key, Declared] => [object.key, object]);
  return new Map(byKey.sort(([a], [b]) => compareText(a, b)));
}
