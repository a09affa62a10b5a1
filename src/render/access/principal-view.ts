/** Where a user or group gets in. */
import { classWord } from "../../core/access/line.ts";
import { type AccessClass, strongest } from "../../core/model/access/class.ts";
import type { AnsweredAccount } from "../../core/model/access/paths.ts";
import { blank, count, line, type View, value, word } from "../view.ts";
import type { Telling } from "./answer.ts";
import { accountView } from "./paths-view.ts";

/** Of a group also how many people are in it, and whether that was read. */
export interface Principal {
  readonly type: "user" | "group";
  readonly name: string;
  readonly members?: number;
  readonly unread?: boolean;
}

const strongestOf = ({ paths }: AnsweredAccount): AccessClass => strongest(paths.map((path) => path.class)) ?? "none";

export function principalView(
  { type, name, members, unread }: Principal,
  accounts: readonly AnsweredAccount[],
  telling: Telling,
  isPart: boolean,
): View {
  const read = isPart ? " that could be read" : "";
  const most = strongest(accounts.map(strongestOf));
  const where =
    most === undefined
      ? `: no access${isPart ? read : " anywhere that is asked for"}`
      : `: ${count(accounts.length, "account")}${read}, at the most ${classWord(most)}`;
  const who =
    members === undefined
      ? ""
      : unread === true
        ? "; who is in it was not read"
        : `; ${count(members, "person is", "people are")} in it`;
  return [
    line(0, word(`${type} `), value(name), word(`${where}${who}`, "strong")),
    blank,
    ...accounts.flatMap((account) => accountView(account, classWord(strongestOf(account)), telling)),
  ];
}
