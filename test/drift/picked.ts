/** Things of an organization that its config declares, each given out once. */
import type { Config } from "../../src/core/model/config.ts";
import type { Emulated } from "../laws/emulated.ts";
import type { Pick } from "./every-change.ts";

export function pickOf({ state }: Emulated, config: Config): Pick {
  const { permissionSets, assignments, groups, users, accounts } = state();
  const used = new Set<string>();
  const once = <T>(items: readonly T[], nameOf: (item: T) => string): T => {
    const found = items.find((item) => !used.has(nameOf(item)));
    if (found === undefined) throw new Error("nothing is left to click on");
    used.add(nameOf(found));
    return found;
  };
  const isDeclared = (kind: string, name: string) => config.objects.has(`${kind}/${name}` as never);
  const sets = permissionSets.filter(({ Name }) => isDeclared("PermissionSet", Name));
  const isOpen = new Set(accounts.filter((account) => account.state === "ACTIVE").map(({ id }) => id));
  const rows = assignments.filter(
    ({ permissionSet, principal, account }) =>
      isDeclared("PermissionSet", permissionSet) && principal !== null && isOpen.has(account),
  );
  const rowsOf = (set: string) => rows.filter(({ permissionSet }) => permissionSet === set);
  const lists = groups.filter(({ DisplayName, members }) => isDeclared("Group", DisplayName) && members.length > 1);
  const direct = new Set(
    rows.filter(({ principalType }) => principalType === "USER").map(({ principal }) => principal),
  );
  return {
    set: (fits = () => true) =>
      once(
        sets.filter((set) => fits(set) && rowsOf(set.Name).length > 0),
        ({ Name }) => `set ${Name}`,
      ),
    row: () =>
      once(
        rows.filter(
          ({ permissionSet, account }) => rowsOf(permissionSet).filter((row) => row.account === account).length > 1,
        ),
        ({ permissionSet }) => `row ${permissionSet}`,
      ),
    noRow: (type) => {
      const principals = type === "USER" ? users.map(({ UserName }) => UserName) : groups.map((one) => one.DisplayName);
      const { permissionSet: set, account } = once(rows, (row) => `row ${row.permissionSet}`);
      const has = new Set(rowsOf(set).map(({ principal }) => principal));
      const principal = once(
        principals.filter((name) => !has.has(name)),
        (name) => `principal ${name}`,
      );
      return { set, principal, account };
    },
    group: () => {
      const { DisplayName: name, members } = once(lists, ({ DisplayName }) => `group ${DisplayName}`);
      return { name, members };
    },
    user: () => {
      const { UserName } = once(
        users.filter((one) => isDeclared("User", one.UserName) && !direct.has(one.UserName)),
        (one) => `user ${one.UserName}`,
      );
      return UserName;
    },
    stranger: (members) => users.find(({ UserName }) => !members.includes(UserName))!.UserName,
  };
}
