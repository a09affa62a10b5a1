/**
 * Where lines go into a Settings document so that it releases more.
 *
 * In: the text of a file, the syntax tree of its Settings, keys. Out: insertions, or none where the layout is one that nothing can be
 * added to. Invariant: text is added and none is taken away. Example: behind `  - "PermissionSet/Old" # 2026` comes a line
 * `  - "Group/x"`.
 */
import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Node as YamlNode,
} from "yaml";

export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

type Quoting = Scalar["type"];

/** Texts that need no quotes, in a list by indentation or within brackets. */
const PLAIN = /^[A-Za-z](?:[\w/.@+%*?-]|:(?=\S))*$/;

/** As the item before it is written; where there is none, in double quotes: a glob without them is no text in YAML. */
function written(key: string, like: Quoting | undefined): string {
  if (like === "PLAIN" && PLAIN.test(key)) return key;
  if (like === "QUOTE_SINGLE") return `'${key.replaceAll("'", "''")}'`;
  return JSON.stringify(key);
}

export class ReleasedEdits {
  private readonly text: string;
  private readonly keys: readonly string[];

  constructor(text: string, keys: readonly string[]) {
    this.text = text;
    this.keys = keys;
  }

  /** Undefined where there is no safe place. */
  into(settings: YAMLMap): readonly Insertion[] | undefined {
    const list = settings.get("released", true) as unknown;
    if (list === undefined) return this.newList(settings);
    if (!isSeq(list)) return undefined;
    return list.flow === true ? this.intoBrackets(list) : this.intoLines(list);
  }

  /** Behind the name, which all Settings have. */
  private newList(settings: YAMLMap): readonly Insertion[] | undefined {
    const named = (name: string) => settings.items.find(({ key }) => isScalar(key) && key.value === name);
    const pair = (named("previously") ?? named("name")) as Pair<YamlNode, YamlNode> | undefined;
    const [start, end] = [pair?.key.range?.[0], pair?.value?.range?.[1]];
    if (start === undefined || end === undefined) return undefined;
    if (settings.flow === true) {
      return [{ offset: end, text: `, released: [${this.all(undefined).join(", ")}]` }];
    }
    const indent = this.before(start);
    if (!/^ *$/.test(indent)) return undefined;
    return [this.lines(end, [`${indent}released:`, ...this.all(undefined).map((key) => `${indent}  - ${key}`)])];
  }

  private intoLines({ items }: YAMLSeq): readonly Insertion[] | undefined {
    const last = items.at(-1);
    if (!isScalar(last) || !last.range) return undefined;
    const [start, end] = last.range;
    const dash = this.before(start);
    if (!/^ *- +$/.test(dash)) return undefined;
    return [
      this.lines(
        end,
        this.all(last.type).map((key) => `${dash}${key}`),
      ),
    ];
  }

  private intoBrackets({ items, range }: YAMLSeq): readonly Insertion[] | undefined {
    const last = items.at(-1);
    if (!range) return undefined;
    if (last === undefined) return [{ offset: range[0] + 1, text: this.all(undefined).join(", ") }];
    if (!isScalar(last) || !last.range) return undefined;
    const [start, end] = last.range;
    const keys = this.all(last.type);
    const indent = this.before(start);
    const rest = this.text.slice(end, this.endOfLine(end));
    // On a line of its own: so are those that come after it, with or without the last comma, as it is.
    const alone = /^[ \t]+$/.test(indent) ? /^[ \t]*(,?)[ \t]*(?:#.*)?$/.exec(rest) : null;
    if (alone === null) return [{ offset: end, text: keys.map((key) => `, ${key}`).join("") }];
    const [, comma = ""] = alone;
    const lines = keys.map((key, index) => `${indent}${key}${index < keys.length - 1 ? "," : comma}`);
    return [...(comma === "" ? [{ offset: end, text: "," }] : []), this.lines(end, lines)];
  }

  private all(like: Quoting | undefined): readonly string[] {
    return this.keys.map((key) => written(key, like));
  }

  /** What stands on the line before an offset. */
  private before(offset: number): string {
    return this.text.slice(this.text.lastIndexOf("\n", offset - 1) + 1, offset);
  }

  /** Without what ends the line. */
  private endOfLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end < 0) return this.text.length;
    return this.text[end - 1] === "\r" && end > offset ? end - 1 : end;
  }

  /** New lines below the one on which something ends, with line ends as the file has them. */
  private lines(end: number, lines: readonly string[]): Insertion {
    // A text by indentation ends where the next line begins.
    const last = this.text[end - 1] === "\n" ? end - (this.text[end - 2] === "\r" ? 2 : 1) : end;
    const newline = /\r?\n/.exec(this.text)?.[0] ?? "\n";
    return { offset: this.endOfLine(last), text: lines.map((line) => `${newline}${line}`).join("") };
  }
}

/** Whether a document is the config's Settings. */
export const isSettings = (contents: unknown): contents is YAMLMap =>
  isMap(contents) && contents.get("kind") === "Settings";
