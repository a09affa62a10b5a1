/**
 * The README that is packed. In the repository its links are paths; whoever reads it beside an installed package, or on the
 * registry's page, has only some of the files. Where package.json names the repository (the release workflow writes it there,
 * since it knows) links become addresses at the tag of the version; else links to what is not packed become plain words.
 *
 *     node .github/package/readme.mjs            before packing
 *     node .github/package/readme.mjs --restore  after it
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const README = "README.md";
const ORIGINAL = "node_modules/.cache/idc-readme/README.md";
const { repository, version, files } = JSON.parse(readFileSync("package.json", "utf8"));

const isPacked = (path) =>
  files.some((file) => path === file || path.startsWith(`${file.replace(/\/$/, "")}/`)) && existsSync(path);

/** `git+https://github.com/OWNER/NAME.git` to `OWNER/NAME`. */
const ownerAndName = /github\.com[/:](.+?)(?:\.git)?$/.exec(repository?.url ?? repository ?? "")?.[1];

function address(path, isImage) {
  const [file = "", anchor] = path.split("#");
  if (isImage) return `https://raw.githubusercontent.com/${ownerAndName}/v${version}/${file}`;
  const kind = existsSync(file) && statSync(file).isDirectory() ? "tree" : "blob";
  return `https://github.com/${ownerAndName}/${kind}/v${version}/${file}${anchor === undefined ? "" : `#${anchor}`}`;
}

function packed(text) {
  return text.replace(/(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (link, mark, words, path) => {
    if (/^[a-z]+:|^#/.test(path)) return link;
    if (ownerAndName !== undefined) return `${mark}[${words}](${address(path, mark === "!")})`;
    if (isPacked(path.split("#")[0])) return link;
    return words.startsWith("`") ? `\`${path}\`` : words;
  });
}

if (process.argv.includes("--restore")) {
  if (existsSync(ORIGINAL)) writeFileSync(README, readFileSync(ORIGINAL));
  rmSync(ORIGINAL, { force: true });
} else {
  const text = readFileSync(README, "utf8");
  // One that is as packed already was left behind by a packing that was cut short: what it was before is still kept.
  if (packed(text) !== text) {
    mkdirSync(dirname(ORIGINAL), { recursive: true });
    writeFileSync(ORIGINAL, text);
    writeFileSync(README, packed(text));
  }
}
