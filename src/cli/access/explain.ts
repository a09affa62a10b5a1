/** `idc explain user/NAME|group/NAME`: where somebody gets in, by every path, and which commit granted each. Reads only. */
import { accountsNamed, principalForm, principalNamed } from "../../core/access/named.ts";
import { compareText } from "../../core/base/key.ts";
import { rankOfClass } from "../../core/model/access/class.ts";
import type { AnsweredAccount } from "../../core/model/access/paths.ts";
import { principalIn } from "../../core/model/resource.ts";
import { csvHead, csvRows } from "../../render/access/paths-csv.ts";
import { answerJson } from "../../render/access/paths-json.ts";
import { notReadView } from "../../render/access/paths-view.ts";
import { principalView } from "../../render/access/principal-view.ts";
import { renderJson, renderText } from "../../render/text.ts";
import type { World } from "../world.ts";
import { type AccessOptions, type AtHand, atHand, meant } from "./ask.ts";
import { answerExitCode, headOf, isPartOf, print, tellingOf } from "./tell.ts";

export interface ExplainOptions extends AccessOptions {
  /** `user/alice@acme.io`. */
  readonly principal: string;
}

/** Where the strongest is comes first, then by name. */
function byStrength(one: AnsweredAccount, other: AnsweredAccount): number {
  const rank = ({ paths }: AnsweredAccount) => (paths[0] === undefined ? -1 : rankOfClass(paths[0].class));
  return rank(other) - rank(one) || compareText(one.name ?? "", other.name ?? "") || compareText(one.id, other.id);
}

function principalOf(part: string, { access }: AtHand) {
  const { type, name } = principalIn(part);
  return type === "GROUP"
    ? { type: "group" as const, name, ...access.membersOf(name) }
    : { type: "user" as const, name };
}

/** Exit code: 0, whether there is any path or not; 1 where the config has mistakes, or a name means nothing; 4 and 1 where not all was read. */
export async function runExplain(options: ExplainOptions, world: World): Promise<number> {
  // Reading all takes minutes.
  meant(principalForm(options.principal));
  const found = await atHand(options, world);
  if (found === undefined) return 1;
  return answerExplain(found, options, world);
}

export async function answerExplain(found: AtHand, options: ExplainOptions, world: World): Promise<number> {
  const { part } = meant(principalNamed(options.principal, found.live));
  const { organization } = found.live;
  const asked =
    options.accounts.length === 0 ? undefined : new Set(meant(accountsNamed(options.accounts, organization)));
  const isAsked = (account: string) => asked === undefined || asked.has(account);
  const accounts = [...(await found.access.of(part, isAsked))].sort(byStrength);
  const telling = await tellingOf(found, accounts, options.format, world);
  const head = headOf(found, isAsked);
  const principal = principalOf(part, found);
  const exitCode = answerExitCode(found, isAsked);
  // Who is in which group matters to a user alone.
  const isPart = isPartOf(found, isAsked) || (principal.type === "user" && exitCode !== 0);
  if (options.format === "json") {
    const document = { format: "idc-explain", version: 1, principal, ...answerJson(head, accounts, telling) };
    world.out(renderJson(document));
  } else if (options.format === "csv") {
    world.out(csvHead() + accounts.map((account) => csvRows(account, telling)).join(""));
    world.err(renderText(notReadView(head), { color: world.errColor, columns: world.errColumns }));
  } else print([...principalView(principal, accounts, telling, isPart), ...notReadView(head)], world);
  return exitCode;
}
