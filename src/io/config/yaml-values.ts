/**
 * From a YAML syntax tree to plain values and their packed places.
 *
 * In: the composed document of the `yaml` package. Out: value and positions as `core/document/document.ts` lays them out. Invariant: one
 * entry for each node, so the place of every value can be found. A value that an alias repeats is entered again: its own
 * place is the alias, the places inside of it those of the original.
 */
import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type Node as YamlNode } from "yaml";
import type { Code } from "../../core/document/diagnostics.ts";
import { packPlace } from "../../core/document/document.ts";
import type { Payload, Reporter } from "../../core/document/report.ts";
import type { Lines } from "./lines.ts";

/** Values that all aliases of a document together may repeat: enough for shared lists, too few for a bomb. */
export const REPEATED_VALUES = 10_000;
export const NESTING = 64;
const ACCOUNT_ID = /^[0-9]{12}$/;
/** Keys that `Object.keys` puts first, in the order of numbers. */
const INDEX_KEY = /^(0|[1-9][0-9]{0,9})$/;

export interface Converted {
  readonly value: unknown;
  readonly positions: Uint32Array;
}

/** The value of a document, with places; the reporter is told what is wrong in it. */
export function convertNode(root: unknown, lines: Lines, reporter: Reporter): Converted {
  const conversion = new Conversion(lines, reporter);
  const value = conversion.enter(root, 0, 0);
  return { value, positions: Uint32Array.from(conversion.positions) };
}

class Conversion {
  readonly positions: number[] = [];
  readonly #reporter: Reporter;
  readonly #lines: Lines;
  readonly #anchors = new Map<string, YamlNode>();
  /** Collections with an anchor that are not finished. */
  readonly #open = new Set<YamlNode>();
  readonly #said = new Set<Code>();
  /** The alias being followed that stands in the document itself, not inside of what another alias repeats. */
  #outermost: YamlNode | undefined;
  #repeated = 0;

  constructor(lines: Lines, reporter: Reporter) {
    this.#lines = lines;
    this.#reporter = reporter;
  }

  /** Appends the entries of a node and gives its value. */
  enter(node: unknown, key: number, depth: number): unknown {
    const index = this.positions.length;
    this.positions.push(key, this.#place(node), 1);
    const value = depth > NESTING ? this.#tooDeep(node) : this.#valueOf(node, depth);
    this.positions[index + 2] = (this.positions.length - index) / 3;
    if (this.#outermost !== undefined) this.#repeated += 1;
    return value;
  }

  #valueOf(node: unknown, depth: number): unknown {
    if (isAlias(node)) return this.#aliased(node.source, node, depth);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node as YamlNode);
    if (isScalar(node)) return this.#scalar(node);
    if (node.anchor !== undefined) this.#open.add(node as YamlNode);
    const value = isMap(node) ? this.#map(node, depth) : node.items.map((item) => this.enter(item, 0, depth + 1));
    if (node.anchor !== undefined) this.#open.delete(node as YamlNode);
    return value;
  }

  #scalar(node: Scalar): unknown {
    if (node.type === "PLAIN" && typeof node.value === "number" && ACCOUNT_ID.test(node.source ?? "")) {
      this.#say("unquoted-account-id", { text: node.source! }, node);
      return node.source;
    }
    return node.value;
  }

  #map(node: YAMLMap, depth: number): unknown {
    const entries = new Map<string, Pair>();
    let ordered = true;
    for (const pair of node.items) {
      const name = this.#keyOf(pair.key);
      if (name === undefined) continue;
      const first = entries.get(name);
      if (first !== undefined)
        this.#say("duplicate-key", { key: name, line: this.#lines.at(offsetOf(first.key)).line }, pair.key);
      else entries.set(name, pair);
      if (INDEX_KEY.test(name)) ordered = false;
    }
    const names = ordered ? entries.keys() : Object.keys(Object.fromEntries(entries));
    const value: Record<string, unknown> = {};
    for (const name of names) {
      const pair = entries.get(name)!;
      const key = this.#place(pair.key);
      if (pair.value === null) this.positions.push(key, key, 1);
      value[name] = pair.value === null ? null : this.enter(pair.value, key, depth + 1);
    }
    return value;
  }

  /** The key as text, or nothing where it can be none. */
  #keyOf(key: unknown): string | undefined {
    if (!isScalar(key)) {
      const found = isMap(key) ? "a map" : isSeq(key) ? "a list" : isAlias(key) ? "an alias" : "empty";
      this.#say("key-not-text", { found }, key);
      return undefined;
    }
    const text = typeof key.value === "string" ? key.value : (key.source ?? "");
    if (typeof key.value === "number" && ACCOUNT_ID.test(text)) this.#say("unquoted-account-id", { text }, key);
    if (text === "<<" && key.type === "PLAIN") {
      this.#say("merge-key", {}, key);
      return undefined;
    }
    if (typeof key.value !== "string" && text === "") {
      this.#say("key-not-text", { found: "empty" }, key);
      return undefined;
    }
    // As a member of an object this name would change the object's prototype and hold nothing.
    if (text === "__proto__") {
      this.#say("reserved-key", { key: text }, key);
      return undefined;
    }
    return text;
  }

  #aliased(anchor: string, alias: YamlNode, depth: number): unknown {
    const target = this.#anchors.get(anchor);
    if (target === undefined) {
      this.#say("yaml-syntax", { problem: `no anchor &${anchor} stands before this alias` }, alias);
      return null;
    }
    if (this.#open.has(target)) {
      this.#say("yaml-syntax", { problem: `the alias *${anchor} stands inside of what it repeats` }, alias);
      return null;
    }
    if (this.#repeated > REPEATED_VALUES) {
      if (!this.#said.has("alias-limit"))
        this.#say("alias-limit", { limit: REPEATED_VALUES }, this.#outermost ?? alias);
      return null;
    }
    const outermost = this.#outermost;
    this.#outermost ??= alias;
    const value = this.#valueOf(target, depth);
    this.#outermost = outermost;
    this.#repeated += 1;
    return value;
  }

  #tooDeep(node: unknown): null {
    if (!this.#said.has("too-deep")) this.#say("too-deep", { limit: NESTING }, node);
    return null;
  }

  #place(node: unknown): number {
    const { line, column } = this.#lines.at(offsetOf(node));
    return packPlace(line, column);
  }

  #say<C extends Code>(code: C, payload: Payload<C>, node: unknown): void {
    this.#said.add(code);
    this.#reporter.report(code, payload, this.#lines.at(offsetOf(node)));
  }
}

function offsetOf(node: unknown): number {
  return (node as YamlNode | null)?.range?.[0] ?? 0;
}
