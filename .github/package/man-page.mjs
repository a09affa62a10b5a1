/**
 * The man page, DIST/idc.1, from what the built command itself answers to `--help`: one text, told twice.
 *
 *     node .github/package/man-page.mjs DIST
 */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const [dist = "dist"] = process.argv.slice(2);
const { version, description } = JSON.parse(readFileSync("package.json", "utf8"));

async function help(...command) {
  const args = [join(dist, "main.js"), ...command, "--help"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NO_COLOR: "1" } });
  return parse(stdout);
}

/** The paragraphs before the first title, and what stands below each title; lines that are not indented end a section. */
function parse(text) {
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const sections = [{ title: undefined, lines: [] }];
  for (const line of lines) {
    const title = /^(\S.*):$/.exec(line)?.[1];
    const leaves = /^\S/.test(line) && sections.at(-1).title !== undefined;
    if (title !== undefined) sections.push({ title, lines: [] });
    else if (leaves) sections.push({ title: undefined, lines: [line] });
    else sections.at(-1).lines.push(line);
  }
  return { usage: first.replace(/^Usage: /, ""), sections };
}

/** `  term  words`, and words that go on in the next line. */
function entries(lines) {
  const found = [];
  for (const line of lines) {
    const [, term, words = ""] = /^ {2}(\S.*?)(?: {2,}(\S.*))?$/.exec(line) ?? [];
    if (term !== undefined) found.push({ term, words: [words] });
    else if (line.trim() !== "") found.at(-1)?.words.push(line.trim());
  }
  return found.map(({ term, words }) => ({ term, words: words.join(" ").trim() }));
}

/** Text as roff takes it: a line that begins with a dot or a quote would be a request. */
const roff = (text) => text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/gm, "\\&$&");

const isList = (title) => /(options|arguments|commands)$/i.test(title);
const listed = (lines) =>
  entries(lines).flatMap(({ term, words }) => [".TP", `\\fB${roff(term)}\\fR`, roff(words === "" ? term : words)]);
const asTyped = (lines) => [".PP", ".nf", ...lines.filter((line) => line !== "").map(roff), ".fi"];
const paragraphs = (lines) =>
  lines
    .join("\n")
    .trim()
    .split(/\n{2,}/)
    .flatMap((text) => (text === "" ? [] : [".PP", roff(text)]));

function section(heading, { title, lines }) {
  if (title === undefined) return paragraphs(lines);
  return [heading(title), ...(isList(title) ? listed(lines) : asTyped(lines))];
}

const whole = await help();
const names = whole.sections
  .filter(({ title }) => title !== undefined && /commands$/i.test(title))
  .flatMap(({ lines }) => entries(lines))
  .map(({ term }) => term.split(" ")[0])
  .filter((name) => name !== "help");
const commands = await Promise.all(names.map(async (name) => help(name)));

const [opening, ...others] = whole.sections;
const page = [
  `.TH IDC 1 "" "idc ${roff(version)}" "idc"`,
  ".SH NAME",
  `idc \\- ${roff(description)}`,
  ".SH SYNOPSIS",
  ...[whole, ...commands].flatMap(({ usage }) => [`\\fB${roff(usage)}\\fR`, ".br"]),
  ".SH DESCRIPTION",
  ...paragraphs(opening.lines),
  ...others.flatMap((one) => section((title) => `.SH ${roff(title.toUpperCase())}`, one)),
  ...commands.flatMap(({ usage, sections }) => [
    `.SH ${roff(
      usage
        .replace(/ \[options\]/, "")
        .toUpperCase()
        .split(" ")
        .slice(0, 2)
        .join(" "),
    )}`,
    `\\fB${roff(usage)}\\fR`,
    ...sections.flatMap((one) => section((title) => `.SS ${roff(title)}`, one)),
  ]),
];
writeFileSync(join(dist, "idc.1"), `${page.join("\n")}\n`);
