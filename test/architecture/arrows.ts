/** Who may import whom: the arrows of the design, `cli → pipeline → stages → io, kinds → core`, and `render` beside them. */
import { posix } from "node:path";
import ts from "typescript";
import { placeOf, type Source, walk } from "./sources.ts";

export interface Import {
  /** As written; `undefined` where it is computed. */
  readonly specifier: string | undefined;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  readonly node: ts.Node;
}

type Layer = "core" | "kinds" | "render" | "io" | "stages" | "pipeline" | "cli" | "emulator";

interface Rule {
  readonly layers: readonly Layer[];
  /** Packages and built-in modules, by name or `prefix*`. */
  readonly packages: readonly string[];
  /** Packages of which only types may be imported. */
  readonly typesOf: readonly string[];
}

const ALL: readonly Layer[] = ["core", "kinds", "render", "io", "stages", "pipeline", "cli", "emulator"];

/**
 * A package in the rule of core is a promise that it is pure: no clock, no randomness, no environment, no files. The
 * emulator has neither the AWS SDK nor a kind: it is the second voice on what AWS does.
 */
const RULES: Readonly<Record<Layer, Rule>> = {
  core: { layers: ["core"], packages: [], typesOf: [] },
  kinds: { layers: ["kinds", "core"], packages: [], typesOf: ["@aws-sdk/*"] },
  render: { layers: ["render", "core"], packages: ["diff"], typesOf: [] },
  io: {
    layers: ["io", "core"],
    packages: [
      ...[
        "node:*",
        "@aws-sdk/*",
        "@smithy/*",
        "yaml",
        "p-limit",
        "simple-git",
        "@octokit/*",
        "fflate",
        "diff",
        "@cedar-policy/cedar-wasm/web",
      ],
      ...["cdktf", "@cdktf/*", "constructs"],
    ],
    typesOf: [],
  },
  stages: { layers: ["stages", "io", "kinds", "core"], packages: [], typesOf: [] },
  pipeline: { layers: ["stages", "io"], packages: [], typesOf: [] },
  cli: {
    layers: ALL,
    packages: ["node:*", "commander", "@bomb.sh/tab", "yaml"],
    typesOf: ["@aws-sdk/*"],
  },
  emulator: { layers: ["emulator"], packages: ["node:*", "yaml"], typesOf: [] },
};

/** Data beside the sources that is part of the product. */
const DATA = ["schemas/", "policies/", "package.json"];

/** Every violation of the arrows, as `path:line: words`. */
export function arrowViolations(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (layer === undefined) return [`${source.path}: belongs to no layer`];
    return importsOf(source).flatMap((found) => {
      const wrong = violation(source, layer, found);
      return wrong === undefined ? [] : [`${placeOf(source, found.node)}: ${wrong}`];
    });
  });
}

function violation(source: Source, layer: Layer, found: Import): string | undefined {
  const { specifier, typeOnly } = found;
  const rule = RULES[layer];
  if (specifier === undefined) return "imports what only a running program knows";
  if (!specifier.startsWith(".")) {
    if (named(rule.packages, specifier)) return undefined;
    if (!named(rule.typesOf, specifier)) return `${layer} imports ${specifier}`;
    return typeOnly ? undefined : `${layer} imports values of ${specifier}; only \`import type\` is allowed`;
  }
  const target = posix.join(posix.dirname(source.path), specifier);
  if (DATA.some((data) => target.startsWith(data))) return undefined;
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return `${layer} imports ${target}, which is no layer`;
  return rule.layers.includes(targetLayer) ? undefined : `${layer} imports ${targetLayer} (${target})`;
}

function named(names: readonly string[], specifier: string): boolean {
  return names.some((name) =>
    name.endsWith("*")
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}

function layerOf(path: string): Layer | undefined {
  if (path === "src/pipeline.ts") return "pipeline";
  const [top, layer, ...rest] = path.split("/");
  return top === "src" && rest.length > 0 ? ALL.find((name) => name === layer && name !== "pipeline") : undefined;
}

/** Static and dynamic imports, re-exports, `import("…")` types and `require`. */
export function importsOf(source: Source): readonly Import[] {
  const imports: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    const literal = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
    imports.push({ node, specifier: literal, typeOnly });
  };
  walk(source.tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require") {
      add(node, node.arguments[0], false);
    }
  });
  return imports;
}
