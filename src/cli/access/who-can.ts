/** `idc who-can [DIR] --account …`: who gets into accounts, by which paths, and which commit granted each. Reads only. */
import { classWord } from "../../core/access/line.ts";
import { accountsNamed } from "../../core/access/named.ts";
import { figure } from "../../core/base/figure.ts";
import type { AnsweredAccount } from "../../core/model/access/paths.ts";
import type { Commit } from "../../core/model/cause/commit.ts";
import { IoError } from "../../io/io-error.ts";
import { csvHead, csvRows } from "../../render/access/paths-csv.ts";
import { answerJson } from "../../render/access/paths-json.ts";
import { accountView, notReadView, peopleWords } from "../../render/access/paths-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import type { World } from "../world.ts";
import { type AccessOptions, type AtHand, atHand, meant } from "./ask.ts";
import { answerExitCode, headOf, isPartOf, print, tellingOf } from "./tell.ts";

/** One document of JSON is made whole, and a text has an end. */
const MOST_PATHS = 200_000;

/** What of all paths is asked for. */
export function askedWords({ class: strength, permissionSets, action }: AccessOptions): string {
  const sets = permissionSets === undefined ? "" : " by these permission sets";
  const may = action === undefined ? "" : ` who may ${action}`;
  return `${strength === undefined ? "" : ` as ${classWord(strength)}${strength === "admin" ? "" : " or more"}`}${sets}${may}`;
}

async function json(found: AtHand, accounts: readonly string[], options: AccessOptions, world: World): Promise<void> {
  const paths = found.access.countTo(accounts);
  if (paths > MOST_PATHS)
    throw new IoError(`these are ${figure(paths)} paths, too many for one document of JSON`, {
      hint: "--format csv writes them row by row; or name fewer accounts",
    });
  const answers: AnsweredAccount[] = [];
  for await (const one of found.access.to(accounts)) answers.push(one);
  const asked = new Set(accounts);
  const { class: strength, permissionSets, action } = options;
  const filters = Object.entries({ class: strength, permissionSets, action }).filter(
    ([, value]) => value !== undefined,
  );
  const document = {
    ...{ format: "idc-who-can", version: 1 },
    asked: { accounts: options.accounts, ...Object.fromEntries(filters) },
    ...answerJson(
      headOf(found, (id) => asked.has(id)),
      answers,
      await tellingOf(found, answers, "json", world),
    ),
  };
  world.out(renderJson(document));
}

/** As text or CSV, one account after the other. */
async function rows(found: AtHand, accounts: readonly string[], options: AccessOptions, world: World): Promise<void> {
  const { format } = options;
  const known = new Map<string, Commit>();
  const asked = new Set(accounts);
  if (format === "csv") world.out(csvHead());
  for await (const account of found.access.to(accounts)) {
    const telling = await tellingOf(found, [account], format, world, known);
    if (format === "csv") world.out(csvRows(account, telling));
    else {
      const isPart = isPartOf(found, (id) => id === account.id);
      print(accountView(account, peopleWords(account, askedWords(options), isPart), telling), world);
    }
  }
  const rest = notReadView(headOf(found, (id) => asked.has(id)));
  if (format !== "csv") print(rest, world);
  else world.err(renderText(rest, { color: world.errColor, columns: world.errColumns }));
}

/** Exit code: 0, whether anybody gets in or not; 1 where the config has mistakes, or a name means nothing; 4 and 1 where not all was read. */
export async function runWhoCan(options: AccessOptions, world: World): Promise<number> {
  const found = await atHand(options, world);
  if (found === undefined) return 1;
  return answerWhoCan(found, options, world);
}

export async function answerWhoCan(found: AtHand, options: AccessOptions, world: World): Promise<number> {
  const accounts = meant(accountsNamed(options.accounts, found.live.organization));
  await (options.format === "json" ? json : rows)(found, accounts, options, world);
  const asked = new Set(accounts);
  return answerExitCode(found, (id) => asked.has(id));
}
