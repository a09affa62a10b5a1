/** A comment's Markdown as a picture, as GitHub shows it in its light theme. */
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { escaped } from "../picture.ts";
import { INK, linesOf, type Piece, PLAIN, rounded, type Style, textOf } from "./svg-text.ts";

const [WIDTH, MARGIN, INDENT, HEADER] = [830, 17, 24, 44];
const MUTED = "#59636e";
const EDGE = "#d1d9e0";
const SANS = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
/** What GitHub makes of `> [!WARNING]`. */
const CALLOUTS: Readonly<Record<string, string>> = {
  "[!NOTE]": "#0969da",
  "[!TIP]": "#1a7f37",
  "[!IMPORTANT]": "#8250df",
  "[!WARNING]": "#9a6700",
  "[!CAUTION]": "#cf222e",
};

/** What stands in a paragraph: words with the blank before them, code whole. */
function piecesOf(tokens: readonly Token[], start: Style): readonly Piece[] {
  let style = start;
  const pieces: Piece[] = [];
  for (const { type, content } of tokens) {
    if (type === "strong_open") style = { ...style, bold: true };
    else if (type === "strong_close") style = { ...style, bold: start.bold };
    else if (type === "link_open") style = { ...style, link: true, fill: "#0969da" };
    else if (type === "link_close") style = { ...style, link: false, fill: start.fill };
    else if (type === "html_inline" && content === "<sub>") style = { ...style, size: 11 };
    else if (type === "html_inline" && content === "</sub>") style = start;
    else if (type === "html_inline" && content.startsWith("<!--")) continue;
    else if (type === "code_inline") pieces.push({ text: content, style: { ...style, code: true } });
    else if (type === "softbreak") pieces.push({ text: " ", style });
    else if (type === "text") for (const [text] of content.matchAll(/ *[^ ]+| +$/g)) pieces.push({ text, style });
    else throw new Error(`the picture of a comment has no ${type}`);
  }
  return pieces;
}

const BULLETS = [
  (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="2.6"/>\n`,
  (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="2.3" fill="none" stroke="${INK}"/>\n`,
];

/** A box that nobody has ticked yet. */
const BOX = /^\[ \] /;
const square = (x: number, y: number) =>
  `<rect x="${x - 7}" y="${rounded(y - 6)}" width="12" height="12" rx="2.5" fill="none" stroke="#818b98"/>\n`;

/** What has been drawn, down to `y`. */
class Page {
  y = HEADER + 16;
  drawn = "";
  /** Of the callout that is being drawn: where it begins. */
  #callout: { readonly y: number; color: string } | undefined;

  /** A paragraph, and the room below it. */
  #paragraph(pieces: readonly Piece[], left: number, below: number): void {
    const height = (pieces.at(-1)?.style.size ?? PLAIN.size) * 1.55;
    for (const line of linesOf(pieces, WIDTH - MARGIN - left)) {
      for (const run of line) this.drawn += textOf(run, left, rounded(this.y + height * 0.7));
      this.y += height;
    }
    this.y += below;
  }
  /** What stands in a heading, a paragraph or an item of a list. */
  inline(tokens: readonly Token[], block: string, level: number): void {
    const style = { ...PLAIN, size: block === "h3" ? 17.5 : PLAIN.size, bold: block.startsWith("h") };
    const left = MARGIN + INDENT * level + (this.#callout === undefined ? 0 : 18);
    const box = level > 0 && BOX.test(tokens[0]?.content ?? "");
    const sign = box ? square : BULLETS[level - 1];
    this.drawn += sign?.(left - 13, rounded(this.y + 10.5)) ?? "";
    const color = CALLOUTS[tokens[0]?.content ?? ""];
    if (color !== undefined && this.#callout !== undefined) {
      const kind = tokens[0]!.content.toLowerCase();
      this.#callout.color = color;
      this.#paragraph(
        [{ text: `${kind[2]!.toUpperCase()}${kind.slice(3, -1)}`, style: { ...PLAIN, bold: true, fill: color } }],
        left,
        6,
      );
    }
    const said = piecesOf(color === undefined ? tokens : tokens.slice(2), style);
    this.#paragraph(box ? said.slice(2) : said, left, level > 0 ? 4 : 12);
  }
  callout(begins: boolean): void {
    if (this.#callout !== undefined) {
      const { y, color } = this.#callout;
      this.drawn += `<rect x="${MARGIN}" y="${rounded(y - 4)}" width="3.5" height="${rounded(this.y - y)}" fill="${color}"/>\n`;
      this.y += 4;
    }
    this.#callout = begins ? { y: this.y, color: EDGE } : undefined;
  }
  fold(summary: string): void {
    this.drawn += `<path d="M${MARGIN + 2} ${rounded(this.y + 6)}l8 4.5l-8 4.5z"/>\n`;
    this.#paragraph([{ text: summary, style: PLAIN }], MARGIN + 18, 12);
  }
}

const MORE = /^<details><summary>(.*)<\/summary>\s*$/;

/** Folds are shown as they are found: closed. What there is no picture of is an error, so that nothing is left out by accident. */
function draw(tokens: readonly Token[], page: Page): void {
  let [block, level, folds] = ["p", 0, 0];
  for (const { type, tag, content, children } of tokens) {
    const summary = type === "html_block" ? MORE.exec(content)?.[1] : undefined;
    if (summary !== undefined) {
      if (folds === 0) page.fold(summary);
      folds += 1;
    } else if (type === "html_block" && content.startsWith("</details>")) folds -= 1;
    else if (folds > 0 || (type === "html_block" && content.startsWith("<!--"))) continue;
    else if (/^(bullet_list|list_item|paragraph|heading)_(open|close)$/.test(type)) {
      if (type === "bullet_list_open") level += 1;
      if (type === "bullet_list_close") level -= 1;
      if (type === "bullet_list_close" && level === 0) page.y += 12;
      block = tag;
    } else if (/^blockquote_(open|close)$/.test(type)) page.callout(type.endsWith("open"));
    else if (type === "inline") page.inline(children ?? [], block, level);
    else throw new Error(`the picture of a comment has no ${type}: ${content}`);
  }
}

const authorWho = (did: string): readonly Piece[] => [
  { text: "github-actions", style: { ...PLAIN, bold: true } },
  { text: "   bot  ", style: { ...PLAIN, size: 12, fill: MUTED } },
  { text: ` ${did}`, style: { ...PLAIN, fill: MUTED } },
];

function header(did: string): string {
  const [left, runs] = [MARGIN + 30, linesOf(authorWho(did), WIDTH)[0]!];
  const bot = runs[1]!;
  return `<path d="M.5 ${HEADER}v-37.5a6 6 0 0 1 6-6h${WIDTH - 13}a6 6 0 0 1 6 6v37.5z" fill="#f6f8fa" stroke="${EDGE}"/>
<circle cx="${MARGIN + 10}" cy="22" r="10" fill="#24292f"/>
<path d="M${MARGIN + 7.5} 17.5l7 4.5l-7 4.5z" fill="#fff"/>
<rect x="${rounded(left + bot.x + 3)}" y="13.5" width="${rounded(bot.width - 3)}" height="18" rx="9" fill="none" stroke="${EDGE}"/>
${runs.map((run) => textOf(run, left, 26.5)).join("")}`;
}

/** All that is said, in one line, for those who listen to it. */
const plainText = (tokens: readonly Token[]): string =>
  tokens
    .filter(({ type }) => type === "inline")
    .map(({ children }) =>
      (children ?? []).map(({ type, content }) => (type === "html_inline" ? "" : content)).join(""),
    )
    .join(". ");

/** `did`: what the bot did, as GitHub says it above the text. */
export function commentPicture(markdown: string, title: string, did = "commented"): string {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  const page = new Page();
  draw(tokens, page);
  const height = Math.ceil(page.y);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(plainText(tokens))}</desc>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6" fill="#fff" stroke="${EDGE}"/>
<g fill="${INK}" font-family="${SANS}" font-size="${PLAIN.size}">
${header(did)}${page.drawn}</g>
</svg>
`;
}
