/** The first screen of doctor: one line for each thing that there is. */
import { fewNames } from "../core/base/few-names.ts";
import { figure } from "../core/base/figure.ts";
import type { CallerRole, DoctorReport, WayCost, WayIn } from "../core/doctor/report.ts";
import { NOBODY, OURS } from "../core/doctor/set-owners.ts";
import { momentWords } from "./moment.ts";
import { duration } from "./plan/headline.ts";
import { BY } from "./reading.ts";
import { type Block, count, line, type Span, value, word } from "./view.ts";

const WIDTH = 17;

const row = (title: string, ...spans: readonly Span[]): Block => line(0, word(title.padEnd(WIDTH), "dim"), ...spans);

type Part = (report: DoctorReport) => readonly Block[];

const source: Part = ({ snapshot }) =>
  snapshot === undefined ? [] : [row("Snapshot", word(`of ${momentWords(snapshot)}, in place of AWS`))];

const KEYS: Readonly<Record<string, string>> = {
  AWS_OWNED_KMS_KEY: "encrypted with a key of AWS's",
  CUSTOMER_MANAGED_KEY: "encrypted with a key of yours",
};

const instanceRows: Part = ({ instance }) => {
  if (instance === undefined) return [row("Instance", word("none found", "error"))];
  const {
    arn,
    primaryRegion = instance.region,
    ownerAccount,
    encryption,
    permissionSetsEnabled,
    regions,
    network,
  } = instance;
  const copies = (regions ?? []).filter(({ isPrimary }) => !isPrimary).map(({ name }) => name);
  const words = [
    ...(encryption === undefined ? [] : [KEYS[encryption.keyType] ?? encryption.keyType]),
    ...(permissionSetsEnabled === false ? ["no permission sets"] : []),
  ];
  const more = words.map((one) => ` · ${one}`).join("");
  const owner = [word(" of account "), value(ownerAccount), word(more)];
  return [
    row("Instance", value(arn.split("/").at(-1) ?? arn), word(" in "), value(primaryRegion), ...owner),
    ...(copies.length === 0 ? [] : [row("Copies", value(copies.join(", ")), word(", where nothing can be written"))]),
    ...(network === undefined
      ? []
      : [
          row(
            "Network",
            word(network.vpceAccessRequired ? "only from VPC endpoints and listed addresses" : "from anywhere"),
          ),
        ]),
  ];
};

const ROLES: Readonly<Record<CallerRole, string>> = {
  management: "the management account",
  "delegated-administrator": "the delegated administrator",
  member: "a member account",
  unknown: "role not known",
};

const callerRow: Part = ({ caller }) =>
  caller === undefined ? [] : [row("You", value(caller.account), word(`, ${ROLES[caller.is]}: `), value(caller.arn))];

const identityRow: Part = ({ identitySource: seen }) => {
  if (seen === undefined) return [];
  const { users, groups, externalUsers, externalGroups } = seen;
  const all = `${count(users, "user")}, ${count(groups, "group")}`;
  const pushed = `an identity provider pushes ${figure(externalUsers)} of ${count(users, "user")}, ${figure(externalGroups)} of ${count(groups, "group")}`;
  return [row("Identity source", word(seen.seen === "external" ? pushed : `no identity provider seen: ${all}`))];
};

/** `18 accounts (16 active, 2 suspended)`. */
function accountsText(accounts: Readonly<Partial<Record<string, number>>> | undefined): string {
  if (accounts === undefined) return "accounts not known";
  const states = Object.entries(accounts);
  const total = states.reduce((sum, [, number = 0]) => sum + number, 0);
  const words = states.map(([state, number = 0]) => `${figure(number)} ${state.toLowerCase().replaceAll("_", " ")}`);
  return `${count(total, "account")} (${words.join(", ")})`;
}

function administrators(ids: readonly string[] | undefined): readonly Span[] {
  if (ids === undefined) return [word(" · delegated administrator not known")];
  if (ids.length === 0) return [word(" · no delegated administrator")];
  return [word(" · delegated administrator "), value(ids.join(", "))];
}

const organizationRow: Part = ({ organization }) => {
  if (organization === undefined) return [];
  const { id, accounts, delegatedAdministrators } = organization;
  const named = id === undefined ? [] : [value(id), word(": ")];
  return [row("Organization", ...named, word(accountsText(accounts)), ...administrators(delegatedAdministrators))];
};

const ownerWords = (owner: string): string => (owner === OURS ? "ours" : owner === NOBODY ? "nobody's" : `of ${owner}`);

const setRows: Part = ({ permissionSets: sets }) => {
  if (sets === undefined) return [];
  const owners = sets.owners.flatMap(({ owner, names }, index) => [
    word(`${index === 0 ? ": " : ", "}${figure(names.length)} `),
    value(ownerWords(owner)),
  ]);
  const first = row("Permission sets", word(figure(sets.total)), ...owners);
  const { inManagementAccount: there, inBothWorlds: both } = sets;
  if (there === undefined || both === undefined) return [first];
  return [
    first,
    row("", word(`${figure(there.length)} in the management account, ${figure(both.length)} of them in others too`)),
  ];
};

const assignmentRow: Part = ({ assignments }) => {
  if (assignments === undefined) return [];
  const { total, toUsers, ofGone, roles } = assignments;
  const more = `${figure(toUsers)} to users, ${figure(ofGone)} to users or groups that are gone`;
  return [row("Assignments", word(`${figure(total)} on ${count(roles, "role")}: ${more}`))];
};

function wayText({ members, management, accounts, missing }: WayIn): string {
  const people = members === undefined ? "" : ` (${count(members, "person", "people")})`;
  const where = management ? "the management account and" : "not the management account, but";
  const rest = `${figure(accounts - (management ? 1 : 0))} others`;
  return `${people}: ${where} ${rest}${missing.length === 0 ? "" : `, ${figure(missing.length)} missing`}`;
}

const wayRow: Part = ({ waysIn, notExamined }) => {
  if (waysIn === undefined) return [];
  const [best] = waysIn;
  const isUnsure = notExamined.some(({ what }) => what.includes("break-glass"));
  if (best === undefined) return [row("Break glass", word(isUnsure ? "not known" : "none found", "error"))];
  const by = [value(best.group), word(" by "), value(fewNames(best.permissionSets))];
  return [row("Break glass", ...by, word(wayText(best), best.management ? "plain" : "error"))];
};

const rolesRow: Part = ({ roles: seen }) => {
  if (seen === undefined) return [];
  const { memberRole, accounts, roles, calls, unseen } = seen;
  const closed = unseen.filter(({ role }) => role === undefined).length;
  const rest = closed === 0 ? "" : `, ${count(closed, "account")} not examined`;
  const looked = ` in ${count(accounts, "account")} by ${count(calls, "call")}${rest}: as `;
  return [row("Roles", word(`${figure(roles)} looked at${looked}`), value(memberRole))];
};

const rightsRow: Part = ({ rights }) => {
  if (rights === undefined) return [];
  const { allowed, denied, untried } = rights;
  const tried = `${figure(allowed.length)} reads allowed, ${figure(denied.length)} denied`;
  return [row("Rights", word(`${tried}, ${figure(untried.length)} not tried`, denied.length === 0 ? "plain" : "warn"))];
};

const costText = ({ name, calls, seconds: took, closed }: WayCost): string =>
  `${BY[name]}: ${count(calls, "call")}, ${duration(took)}${closed === undefined ? "" : " (closed to you)"}`;

const costRows: Part = ({ cost }) =>
  (cost?.ways ?? []).map((way, index) => row(index === 0 ? "A full read" : "", word(costText(way))));

const PARTS: readonly Part[] = [
  source,
  instanceRows,
  callerRow,
  identityRow,
  organizationRow,
  setRows,
  assignmentRow,
  wayRow,
  rolesRow,
  rightsRow,
  costRows,
];

export const summaryLines = (report: DoctorReport): readonly Block[] => PARTS.flatMap((part) => part(report));
