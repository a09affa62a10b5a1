/** What changed in an organization, as lines that people read: `−` what was and is no more, `+` what is and was not. */
import type { EmulatorState } from "../../src/emulator/index.ts";

const inline = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function attributeLines(what: string, attributes: Record<string, unknown>, hidden: readonly string[]): string[] {
  return Object.entries(attributes)
    .filter(([name]) => !hidden.includes(name))
    .flatMap(([name, value]) => {
      if (Array.isArray(value) && name.endsWith("Policies"))
        return value.map((item) => `${what}: ${name} ${inline(item)}`);
      if (name === "Tags") return Object.entries(value as object).map(([key, tag]) => `${what}: tag ${key}=${tag}`);
      return [`${what}: ${name} ${inline(value)}`];
    });
}

/** Commits as people say them. */
const shortly = (text: string): string => text.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, "$1");

/** One line for each fact. */
function linesOf(state: EmulatorState): readonly string[] {
  const names = new Map(state.accounts.map(({ id, name }) => [id, name]));
  const account = (id: string) => `${names.get(id)} ${id}`;
  return [
    ...Object.entries(state.instance.tags).map(([key, value]) => `instance: ${key}=${shortly(value)}`),
    ...state.users.flatMap((user) => [
      `user ${user.UserName}: exists as ${user.UserId}`,
      ...attributeLines(`user ${user.UserName}`, user, ["UserName", "UserId"]),
    ]),
    ...state.groups.flatMap((group) => [
      `group ${group.DisplayName}: exists as ${group.GroupId}`,
      ...attributeLines(`group ${group.DisplayName}`, group, ["DisplayName", "GroupId", "members"]),
      ...group.members.map((member) => `group ${group.DisplayName}: member ${member}`),
    ]),
    ...state.permissionSets.flatMap((set) => [
      `permission set ${set.Name}: exists as ${set.PermissionSetArn.split("/").at(-1)}`,
      ...attributeLines(`permission set ${set.Name}`, set, ["Name", "PermissionSetArn"]),
    ]),
    ...state.assignments.map(
      (row) =>
        `assignment: ${row.principalType.toLowerCase()} ${row.principal ?? `${row.principalId} (gone)`} → ${row.permissionSet} on ${account(row.account)}`,
    ),
    ...state.provisioned.map(({ permissionSet, account: id, status }) => {
      const behind = status.includes("NOT") ? " (behind its set)" : "";
      return `role: ${permissionSet} in ${account(id)}${behind}`;
    }),
  ];
}

/** Lines of what is different, sorted by what they are about, what went before what came. */
export function stateDiff(before: EmulatorState, after: EmulatorState): readonly string[] {
  const [had, has] = [new Set(linesOf(before)), new Set(linesOf(after))];
  const lines = [
    ...[...had].filter((text) => !has.has(text)).map((text) => ({ text, sign: "−" })),
    ...[...has].filter((text) => !had.has(text)).map((text) => ({ text, sign: "+" })),
  ];
  const about = ({ text, sign }: { text: string; sign: string }) =>
    `${text.slice(0, text.indexOf(":"))}\n${sign === "−" ? 0 : 1}\n${text}`;
  const key = new Map(lines.map((line) => [line, about(line)]));
  return lines.sort((a, b) => (key.get(a)! < key.get(b)! ? -1 : 1)).map(({ text, sign }) => `${sign} ${visibly(text)}`);
}

/** As JSON writes what cannot be seen. */
export function visibly(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) =>
    [...char].map((one) => `\\u${one.codePointAt(0)!.toString(16).padStart(4, "0")}`).join(""),
  );
}
