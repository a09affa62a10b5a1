/** A terminal's text as a picture: what `idc` prints, with its colours, as SVG that GitHub shows in light and dark. */

const COLORS: Readonly<Record<string, string>> = { "31": "#ff7b72", "32": "#7ee787", "33": "#e3b341" };
const [CHAR, LINE, MARGIN] = [8.43, 20, 18];

interface Run {
  readonly text: string;
  readonly codes: readonly string[];
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** One line's stretches of equal colour. */
function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let codes: readonly string[] = [];
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    const match = /^\u001b\[([\d;]*)m$/.exec(part);
    if (match !== null) codes = match[1] === "0" ? [] : (match[1] ?? "").split(";");
    else if (part !== "") runs.push({ text: part, codes });
  }
  return runs;
}

function span({ text, codes }: Run): string {
  const fill = codes.map((code) => COLORS[code]).find((color) => color !== undefined);
  const style = [
    ...(fill === undefined ? [] : [`fill="${fill}"`]),
    ...(codes.includes("1") ? ['font-weight="bold"'] : []),
    ...(codes.includes("2") ? ['fill="#8b949e"'] : []),
  ];
  return style.length === 0 ? escaped(text) : `<tspan ${style.join(" ")}>${escaped(text)}</tspan>`;
}

/** `title` is what a screen reader says of it. */
export function pictureOf(text: string, title: string): string {
  const lines = text.replace(/\n+$/, "").split("\n");
  const columns = Math.max(...lines.map((line) => runsOf(line).reduce((sum, run) => sum + [...run.text].length, 0)));
  const [width, height] = [Math.ceil(columns * CHAR + 2 * MARGIN), lines.length * LINE + 2 * MARGIN + 22];
  const rows = lines.map((line, index) => {
    const y = MARGIN + 22 + (index + 0.75) * LINE;
    return line === ""
      ? ""
      : `<text x="${MARGIN}" y="${y}" xml:space="preserve">${runsOf(line).map(span).join("")}</text>\n`;
  });
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (color, index) => `<circle cx="${20 + index * 18}" cy="18" r="5.5" fill="${color}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${dots.join("")}
<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${rows.join("")}</g>
</svg>
`;
}
