/** What must not enter by the back door: clock, randomness, locale; and what the pure compiler settings must not know. */
import { join } from "node:path";
import ts from "typescript";
import { isGenerated, placeOf, root, type Source, walk } from "./sources.ts";

/** Where the clock and randomness are made into ports; nothing else in io and cli may touch them. */
export const PORT_MAKERS = ["src/cli/main.ts", "src/cli/world.ts", "src/cli/real-world.ts"];

const CALLS = new Set(["Date.now", "Math.random", "performance.now", "process.hrtime", "crypto.randomUUID"]);
const LOCALE = new Set([
  "localeCompare",
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
]);

const watched = (path: string): boolean => /^src\/(core|kinds|render|io|cli|pipeline\.ts)/.test(path);

/** Every use of clock, randomness or locale where there must be none, as `path:line: words`. */
export function purityViolations(sources: readonly Source[]): readonly string[] {
  const violations: string[] = [];
  for (const source of sources) {
    if (!watched(source.path) || isGenerated(source) || PORT_MAKERS.includes(source.path)) continue;
    walk(source.tree, (node) => {
      const used = impureUse(node);
      if (used !== undefined) violations.push(`${placeOf(source, node)}: ${used}`);
    });
  }
  return violations;
}

function impureUse(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`.replace(/^globalThis\./, "");
    if (CALLS.has(name)) return name;
    return LOCALE.has(node.name.text) ? node.name.text : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") return "new Date";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  return ts.isIdentifier(node) && node.text === "Intl" ? "Intl" : undefined;
}

/** A file that exists only in memory, among the pure sources. */
const PROBE = join(root, "src", "core", "purity-probe.ts");

/** Compiles each snippet beside all pure sources, as `src/tsconfig.pure.json` says; the errors found in each. */
export function compilePure(snippets: readonly string[]): readonly (readonly string[])[] {
  const file = join(root, "src", "tsconfig.pure.json");
  const read = ts.readConfigFile(file, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(read.config, ts.sys, join(root, "src"));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  let snippet = "";
  let before: ts.Program | undefined;
  host.fileExists = (name) => name === PROBE || fileExists(name);
  host.readFile = (name) => (name === PROBE ? snippet : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === PROBE
      ? ts.createSourceFile(name, snippet, ts.ScriptTarget.ES2023)
      : (before?.getSourceFile(name) ?? getSourceFile(name, ...rest));
  return snippets.map((text) => {
    snippet = text;
    before = ts.createProgram([...fileNames, PROBE], options, host, before);
    const messages = before.getSemanticDiagnostics(before.getSourceFile(PROBE));
    return messages.map((message) => ts.flattenDiagnosticMessageText(message.messageText, " "));
  });
}
