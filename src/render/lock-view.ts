/** What `idc lock` says: what names are bound to now and were not, and what became of accounts. */
import type { AccountChange, LockChanges, NameChange } from "../core/lock/lock-changes.ts";
import type { Lock } from "../core/model/lock/lock.ts";
import { type Block, blank, count, heading, line, padded, type View, value, widest, word } from "./view.ts";

export interface LockTold {
  readonly file: string;
  readonly written: boolean;
  /** Byte for byte as it would be written. */
  readonly isCurrent: boolean;
  readonly isNew: boolean;
  /** It says something else, not only in another layout. */
  readonly isOther: boolean;
  readonly now: Omit<Lock, "at">;
  readonly changes: LockChanges;
}

const SIGN = { bound: "+ ", joined: "+ ", gone: "− ", left: "− " } as Readonly<Record<string, string>>;
const signOf = (what: string) => word(SIGN[what] ?? "~ ", SIGN[what] === "+ " ? "add" : SIGN[what] ? "remove" : "warn");

function nameLine({ what, key, was, is }: NameChange, width: number): Block {
  const ids = [was, is].filter((id) => id !== undefined).join(" → ");
  return line(1, signOf(what), ...padded(key, width), word(`  ${what}  `), value(ids));
}

function accountLine({ what, id, name, was, is }: AccountChange, width: number): Block {
  const change = [was, is].filter((one) => one !== undefined).map((one) => (one === "" ? "none" : one));
  return line(1, signOf(what), ...padded(`${name} ${id}`, width), word(`  ${what}  `), value(change.join(" → ")));
}

function section(title: string, lines: readonly Block[]): readonly Block[] {
  return lines.length === 0 ? [] : [blank, heading(title), ...lines];
}

function firstLine({ file, written, isCurrent, isNew, isOther, now }: LockTold): Block {
  const holds = `${count(Object.keys(now.bindings).length, "name")}, ${count(now.accounts.size, "account")}`;
  if (isCurrent) return line(0, value(file), word(" is up to date: ", "ok"), word(holds));
  if (written) return line(0, value(file), word(` ${isNew ? "written" : "written anew"}: ${holds}`, "ok"));
  const why = isNew ? " is missing" : isOther ? " is out of date" : " is not as idc lock writes it";
  return line(0, value(file), word(why, "warn"), word("; nothing was written (--check)"));
}

/** A new file says all that it holds by itself. */
export function lockView(told: LockTold): View {
  const { changes, isNew } = told;
  const { names, accounts, formerInstance } = changes;
  if (isNew) return [firstLine(told)];
  const other = formerInstance === undefined ? [] : [line(1, word("it was of the instance "), value(formerInstance))];
  const [nameWidth, accountWidth] = [
    widest(names.map(({ key }) => key)),
    widest(accounts.map(({ name, id }) => `${name} ${id}`)),
  ];
  return [
    firstLine(told),
    ...other,
    ...section(
      "Names",
      names.map((one) => nameLine(one, nameWidth)),
    ),
    ...section(
      "Accounts",
      accounts.map((one) => accountLine(one, accountWidth)),
    ),
  ];
}
