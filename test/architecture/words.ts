/** What must not be written: vague names, leftovers, places on one machine, tests that do not run, files without a word of introduction. */
import ts from "typescript";
import { isGenerated, placeOf, type Source, walk } from "./sources.ts";

const BANNED = /^(utils?|utilities|helpers?|commons?|managers?|misc|shared)$/i;

/** Files and declarations whose names say nothing, and files that are not in kebab-case. */
export function nameViolations(sources: readonly Source[]): readonly string[] {
  const violations: string[] = [];
  for (const source of sources) {
    for (const part of source.path.split("/")) {
      if (part.split(/[-.]/).some((word) => BANNED.test(word))) violations.push(`${source.path}: the name ${part}`);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part))
        violations.push(`${source.path}: ${part} is not kebab-case`);
    }
    if (isGenerated(source)) continue;
    walk(source.tree, (node) => {
      const declares = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
      if (!declares || node.name === undefined) return;
      // The last word is the noun: a HelperScript is a script, a ScriptHelper nothing.
      const words = node.name.text.split(/(?=[A-Z])/);
      if (BANNED.test(words.at(-1) ?? "")) violations.push(`${placeOf(source, node)}: the name ${node.name.text}`);
    });
  }
  return violations;
}

const LEFTOVERS = new RegExp(
  `\\b(${["TO", "FIX"].map((head, index) => head + ["DO", "ME"][index]).join("|")}|XX[X])\\b`,
);
/** Homes and work folders of a person or a machine. */
const MACHINE = /(?<![\w.])\/(?:home|Users|work|root)\/[\w.]|[A-Z]:\\(?:Users|\w+\\)|\.\.\/shared\//;

/** Leftovers and machine paths in any text file, as `path:line: words`. */
export function textViolations(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const found = LEFTOVERS.exec(line)?.[0] ?? MACHINE.exec(line)?.[0];
      return found === undefined ? [] : [`${path}:${index + 1}: ${found}`];
    }),
  );
}

/** Tests that are switched off, or switch all others off. */
export function switchedOffTests(sources: readonly Source[]): readonly string[] {
  const violations: string[] = [];
  for (const source of sources) {
    walk(source.tree, (node) => {
      if (!ts.isPropertyAccessExpression(node) || !/^(skip|only|todo|fails)$/.test(node.name.text)) return;
      if (/^(it|test|describe|bench|suite)\b/.test(node.expression.getText())) {
        violations.push(`${placeOf(source, node)}: ${node.getText()}`);
      }
    });
  }
  return violations;
}

/** Lists that are added as arguments of one call, which fails where they are as long as a large organization has them. */
export function spreadLists(sources: readonly Source[]): readonly string[] {
  const violations: string[] = [];
  for (const source of sources) {
    if (isGenerated(source)) continue;
    walk(source.tree, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      if (!/^(push|unshift|splice)$/.test(node.expression.name.text) || !node.arguments.some(ts.isSpreadElement))
        return;
      violations.push(`${placeOf(source, node)}: ${node.expression.getText()}(...): use pushAll`);
    });
  }
  return violations;
}

/** Exported types of core without a word of what they are, who sets them, and what they are not for. */
export function unexplainedTypes(sources: readonly Source[]): readonly string[] {
  return sources
    .filter((source) => source.path.startsWith("src/core/") && !isGenerated(source))
    .flatMap((source) =>
      source.tree.statements.flatMap((node) => {
        if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return [];
        const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
        const isExplained = ts.getJSDocCommentsAndTags(node).length > 0;
        return !isExported || isExplained ? [] : [`${placeOf(source, node)}: ${node.name.text}`];
      }),
    );
}

/** Core files that do not open with a doc comment. */
export function withoutOpening(sources: readonly Source[]): readonly string[] {
  return sources
    .filter((source) => source.path.startsWith("src/core/") && !isGenerated(source))
    .filter((source) => !/^\/\*\*[\s\S]{20,}?\*\//.test(source.text))
    .map((source) => source.path);
}
