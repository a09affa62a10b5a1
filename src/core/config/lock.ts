/**
 * The lock of a config, from its YAML.
 *
 * In: the locks that were found, and where Settings stand. Out: `Lock`, and what is wrong with it. Invariant: what is not exactly
 * as `idc lock` writes it is an error with its place: half a lock would hold half back. Example: an account without a name is
 * `lock-invalid` on its line.
 */
import { keyOf, parseKey } from "../base/key.ts";
import { parseOuPath } from "../base/ou-path.ts";
import type { Document, Position } from "../document/document.ts";
import {
  keyPlaceOfNode,
  type Member,
  memberOf,
  membersOf,
  type Node,
  placeOfNode,
  rootOf,
  textOf,
} from "../document/node.ts";
import type { Report } from "../document/report.ts";
import { LOCK_FILE, type Lock, type LockedAccount } from "../model/lock/lock.ts";
import type { AccountState } from "../model/organization.ts";

const STATES: ReadonlySet<string> = new Set<AccountState>([
  "PENDING_ACTIVATION",
  "ACTIVE",
  "SUSPENDED",
  "PENDING_CLOSURE",
  "CLOSED",
]);

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);

/** Where the lock of a config stands whose Settings are in that file. */
export const lockBeside = (settings: string): string => `${folderOf(settings)}${LOCK_FILE}`;

export const isLockFile = (path: string): boolean => path.slice(folderOf(path).length) === LOCK_FILE;

class LockReader {
  private isWrong = false;
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  wrong(node: Node, problem: string, at: Position = placeOfNode(node)): undefined {
    this.isWrong = true;
    this.report("lock-invalid", { problem }, at);
  }

  /** A member that is a text with something in it. */
  text(node: Node, name: string): string {
    const member = memberOf(node, name);
    const text = textOf(member);
    if (text === undefined || text === "") this.wrong(member ?? node, `${name} has to be a text`);
    return text ?? "";
  }

  /** Members of a map, all of them texts. */
  texts(node: Node | undefined, what: string): Readonly<Record<string, string>> {
    if (node === undefined) return {};
    const members = this.members(node, what);
    for (const { name, node: value } of members)
      if (!textOf(value)) this.wrong(value, `${what} has to be a text at ${name}`);
    return Object.fromEntries(members.map(({ name, node: value }) => [name, textOf(value) ?? ""]));
  }

  members(node: Node | undefined, what: string): readonly Member[] {
    const { value } = node ?? {};
    if (node !== undefined && (typeof value !== "object" || value === null || Array.isArray(value)))
      this.wrong(node, `${what} has to be a map`);
    return membersOf(node);
  }

  known(node: Node, what: string, names: readonly string[]): void {
    for (const { name, node: value } of this.members(node, what))
      if (!names.includes(name)) this.wrong(value, `${name} is nothing that it says`, keyPlaceOfNode(value));
  }

  /** A name that was not written by us is the name of nobody: what it should hold back would not be held. */
  bindings(root: Node): Readonly<Record<string, string>> {
    const node = this.section(root, "names");
    for (const { name, node: value } of membersOf(node)) {
      const { kind, parts } = parseKey(name);
      const isKey =
        /^[A-Z][A-Za-z]*$/.test(kind) && parts.length === 1 && parts[0] !== "" && keyOf(kind, ...parts) === name;
      if (!isKey) this.wrong(value, `${name} is no name of anything`, keyPlaceOfNode(value));
    }
    return this.texts(node, "an id");
  }

  /** One that lacks it says less than it seems to. */
  section(root: Node, name: string): Node | undefined {
    const node = memberOf(root, name);
    if (node === undefined) this.wrong(root, `it has no ${name}`);
    return node;
  }

  account({ name: id, node }: Member): LockedAccount {
    this.known(node, "an account", ["name", "ou", "state", "tags"]);
    if (!/^\d{12}$/.test(id)) this.wrong(node, `${id} is no account id`, keyPlaceOfNode(node));
    const [state, ou] = [textOf(memberOf(node, "state")) ?? "ACTIVE", this.text(node, "ou")];
    if (!STATES.has(state)) this.wrong(node, `${state} is no state of an account`);
    if (ou !== "" && parseOuPath(ou) === undefined) this.wrong(node, `${ou} is no path of an OU`);
    const tags = this.texts(memberOf(node, "tags"), "a tag");
    return { id, name: this.text(node, "name"), state: state as AccountState, ou, tags };
  }

  lock(root: Node): Lock | undefined {
    this.known(root, "the lock", ["version", "instance", "names", "accounts"]);
    if (memberOf(root, "version")?.value !== 1) return this.wrong(root, "its version is not 1");
    const accounts = this.members(this.section(root, "accounts"), "accounts").map((one) => this.account(one));
    const lock = {
      instance: this.text(root, "instance"),
      bindings: this.bindings(root),
      accounts: new Map(accounts.map((account) => [account.id, account])),
      at: placeOfNode(root),
    };
    return this.isWrong ? undefined : lock;
  }
}

/** The lock of one document. */
export const lockIn = (document: Document, report: Report): Lock | undefined =>
  new LockReader(report).lock(rootOf(document));

/** The lock beside Settings. One that stands elsewhere would be taken for it. */
export function lockOf(
  locks: readonly Document[],
  settings: Pick<Position, "file"> | undefined,
  report: Report,
): Lock | undefined {
  if (settings === undefined) return undefined;
  const beside = lockBeside(settings.file);
  for (const { file } of locks)
    if (file !== beside) report("lock-elsewhere", { beside: settings.file }, { file, line: 1, column: 1 });
  const own = locks.find(({ file }) => file === beside);
  return own === undefined ? undefined : lockIn(own, report);
}
