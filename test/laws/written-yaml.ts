/** Config documents as people write them: keys in any order, comments anywhere, any layout that YAML allows. */
import fc from "fast-check";

export interface WrittenYaml {
  readonly text: string;
  /** By the words of a comment: what the line that it belongs to has to hold. */
  readonly above: ReadonlyMap<string, string>;
  readonly beside: ReadonlyMap<string, string>;
  /** What is written with anchors, or with texts that keep the blank lines below, keeps the order of its keys. */
  readonly anchored: boolean;
}

type Choose = <T>(...from: readonly T[]) => T;

interface Value {
  /** On the line of its key. */
  readonly text?: string;
  /** Lines below, already indented; by how much is up to the value. */
  readonly lines?: (indent: number) => readonly string[];
}

const pad = (by: number) => " ".repeat(by);

/** Writes one document; everything that could be written in several ways is chosen. */
class Pen {
  readonly above = new Map<string, string>();
  readonly beside = new Map<string, string>();
  private named = false;
  private count = 0;
  readonly choose: Choose;
  /** With anchors, keys stand in the order of the schema: an alias stands behind its anchor. */
  readonly anchored: boolean;

  constructor(choose: Choose, anchored: boolean) {
    this.choose = choose;
    this.anchored = anchored;
  }

  next(): void {
    this.named = false;
  }

  word(): string {
    this.count += 1;
    return `w${this.count}`;
  }

  private quoted(text: string): string {
    return this.choose(text, text, `"${text}"`, `'${text}'`);
  }

  scalar(): Value {
    const word = this.word();
    const form = this.choose("plain", "plain", "plain", "quoted", "id", "block", "folded", "long", "hash", "anchor");
    if (form === "quoted") return { text: this.quoted(word) };
    if (form === "id") return { text: this.choose('"012345678901"', "'012345678901'") };
    if (form === "hash") return { text: this.choose(`"${word} # none"`, `${word}#x`, `'it''s ${word}: x'`) };
    if (form === "block") return this.block(word);
    if (form === "folded") {
      return { text: `"${word}`, lines: (indent) => [`${pad(indent + 1)}and`, "", `${pad(indent + 3)}more"`] };
    }
    if (form === "long") return { text: word, lines: (indent) => [`${pad(indent + 2)}and more`] };
    if (form === "anchor" && this.anchored) return this.anchor(word);
    return { text: word };
  }

  private anchor(word: string): Value {
    if (this.named) return { text: "*here" };
    this.named = true;
    return { text: `&here ${word}` };
  }

  private block(word: string): Value {
    const header = this.choose("|", "|-", "|+", ">", ">-", "|2");
    const deeper = header === "|2" ? 2 : this.choose(1, 2, 4);
    const blank = this.choose<readonly string[]>([], [""], ["", ""]);
    const line = (text: string) => (indent: number) => pad(indent + deeper) + text;
    return {
      text: header,
      lines: (indent) =>
        [line(`${word}  `)(indent), line("# no comment")(indent), ...blank, line("  deeper")(indent)].concat(blank),
    };
  }

  list(item: () => Value | readonly [string, Value][]): Value {
    const many = this.choose(1, 2, 3);
    const flow = this.choose(true, false, false);
    if (flow) {
      const items = Array.from({ length: many }, () => this.word());
      if (this.choose(true, false)) return { text: `[${items.join(this.choose(", ", ",  ", " , "))}]` };
      return {
        text: "[",
        lines: (indent) => [...items.map((one) => `${pad(indent + 3)}${one}, # of ${one}`), `${pad(indent + 1)}]`],
      };
    }
    const items = Array.from({ length: many }, item);
    const deeper = this.choose(0, 2, 2, 2, 4);
    const gap = this.choose(1, 1, 3);
    return {
      lines: (indent) =>
        items.flatMap((one) => {
          const at = indent + deeper;
          if (!Array.isArray(one)) return this.line(`${pad(at)}-${pad(gap)}`, one as Value, at, "");
          const [first = "", ...rest] = this.map(one as readonly [string, Value][], at + 1 + gap, true);
          return [`${pad(at)}-${pad(gap)}${first.slice(at + 1 + gap)}`, ...rest];
        }),
    };
  }

  /** A line with its comments, and what is below it. */
  private line(head: string, { text, lines }: Value, indent: number, key: string): readonly string[] {
    const found: string[] = [];
    const held = `${key}${key === "" ? "" : ":"}${text === undefined ? "" : ` ${text}`}`;
    if (this.choose(true, false, false, false)) {
      const words = `# above ${this.word()} `;
      found.push(...this.choose([], [""], ["", ""]), pad(this.choose(indent, indent, 0)) + words);
      if (this.choose(true, false, false)) found.push(`${pad(indent)}# second\tline`);
      this.above.set(words.trim(), held);
    }
    const plain = lines === undefined || text === undefined || text.startsWith("|") || text.startsWith(">");
    let beside = "";
    if (plain && this.choose(true, false, false, false)) {
      beside = `# beside ${this.word()}`;
      this.beside.set(beside, held);
      beside = this.choose(" ", "    ", "\t", "  \t") + beside + this.choose("", " ", "\t");
    }
    const spaces = text === undefined || key === "" ? "" : this.choose(" ", " ", "   ", "\t");
    found.push(head + spaces + (text ?? "") + (beside === "" ? this.choose("", "", "  ") : beside));
    if (lines !== undefined) found.push(...lines(indent));
    return found;
  }

  map(entries: readonly (readonly [string, Value])[], indent: number, inline = false): readonly string[] {
    const mixed = entries
      .map((entry) => ({ entry, rank: this.anchored ? 0 : this.choose(1, 2, 3, 4, 5, 6) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
    return mixed.flatMap(([key, value], index) => {
      const name = this.choose(key, key, key, `"${key}"`);
      const head = `${pad(indent)}${name}${this.choose("", "", "", " ")}:`;
      if (inline && index === 0) {
        const text = value.text === undefined ? "" : ` ${value.text}`;
        return [`${head}${text}`, ...(value.lines?.(indent) ?? [])];
      }
      const tail = index === mixed.length - 1 && this.choose(true, false, false) ? [`${pad(indent)}# tail`] : [];
      return [...this.line(head, value, indent, name), ...tail];
    });
  }

  nested(entries: readonly [string, Value][]): Value {
    const deeper = this.choose(1, 2, 2, 4);
    return { lines: (indent) => this.map(entries, indent + deeper) };
  }

  private some<T>(...all: readonly T[]): T[] {
    return all.filter(() => this.choose(true, true, false));
  }

  selector(): [string, Value][] {
    return [
      ["ou", this.scalar()],
      ...this.some<[string, Value]>(["recursive", { text: "false" }], ["tag", { text: "{a: b}" }]),
    ];
  }

  rule(): [string, Value][] {
    const accounts = this.choose(
      () => this.scalar(),
      () => this.list(() => this.selector()),
      () => this.nested(this.selector()),
    )();
    const more = this.some<[string, Value]>(
      ["reason", this.scalar()],
      ["ticket", this.scalar()],
      ["expires", { text: "2031-01-31" }],
    );
    return [["group", this.scalar()], ["permissionSet", this.scalar()], ["accounts", accounts], ...more];
  }

  private policy(): Value {
    const lines = [
      'Version: "2012-10-17"',
      "Statement:",
      "  - Sid: A # of the policy",
      "    Effect: Allow",
      '    Action: ["s3:*"]',
    ];
    const deeper = this.choose(1, 2, 3);
    return { lines: (indent) => lines.map((line) => pad(indent + deeper) + line) };
  }

  entries(): [string, Value][] {
    const name: [string, Value] = ["name", this.scalar()];
    const kinds: readonly (() => [string, Value][])[] = [
      () => [
        ["kind", { text: "Group" }],
        name,
        ["description", this.scalar()],
        ["members", this.list(() => this.scalar())],
      ],
      () => [
        ["kind", { text: this.choose("PermissionSet", '"PermissionSet"') }],
        name,
        ...this.some<[string, Value]>(
          ["description", this.scalar()],
          ["inlinePolicy", this.policy()],
          ["managedPolicies", this.list(() => this.scalar())],
          [
            "tags",
            this.nested([
              ["z", this.scalar()],
              ["a", this.scalar()],
            ]),
          ],
          ["unheardOf", this.nested([["z", this.scalar()]])],
        ),
      ],
      () => [
        ["kind", { text: "Assignments" }],
        ["owner", this.scalar()],
        ["assignments", this.list(() => this.rule())],
      ],
      () => [["kind", { text: "AccountSet" }], name, ["include", this.list(() => this.selector())], ["exclude", {}]],
    ];
    return this.choose(...kinds)();
  }
}

/** By a number alone: thousands of choices would take hours to shrink. */
function chooser(seed: number): Choose {
  let state = seed;
  return (...from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length]!;
  };
}

/** A file of one to three documents. */
export const writtenYaml: fc.Arbitrary<WrittenYaml> = fc.integer().map((seed) => {
  const choose = chooser(seed);
  const pen = new Pen(choose, choose(true, false, false, false));
  const mark = choose("", "", "\uFEFF");
  const lines: string[] = [
    ...choose<readonly string[]>([], ["# yaml-language-server: $schema=x.json"], ["# head", ""]),
  ];
  for (let many = choose(1, 2, 3); many > 0; many -= 1) {
    pen.next();
    lines.push(...pen.map(pen.entries(), mark === "" ? choose(0, 0, 0, 2) : 0));
    lines.push(...choose<readonly string[]>([], [""], ["# end", "", ""]));
    if (many === 1) break;
    const between = choose<readonly string[]>(["---"], ["--- # next"], ["...", "---"], ["---", "---"]);
    lines.push(...between, ...choose<readonly string[]>([], [], ["# nothing", "---"]));
  }
  const lineEnd = choose("\n", "\n", "\r\n");
  const text = mark + lines.join(lineEnd) + choose("", lineEnd, lineEnd);
  return { text, above: pen.above, beside: pen.beside, anchored: pen.anchored || text.includes("|+") };
});
