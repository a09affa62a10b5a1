/** What is there once nothing is left: all that a config declares of what it owns, and nothing else. */
import type { OrganizationFile } from "../../src/emulator/index.ts";
import { grantsOf, isForeign, lineOf, type RandomConfig, type Row } from "../laws/random-config.ts";
import { type Definition, definitionIn, type Moment } from "./reference.ts";

export interface Ended {
  readonly organization: OrganizationFile;
  readonly config: RandomConfig;
  /** What was applied before. */
  readonly last?: RandomConfig | undefined;
  readonly today: string;
}

const rowFrom = (line: string): Row => {
  const [permissionSet = "", principalType = "", principal = "", account = ""] = line.split(" ");
  return { permissionSet, principalType, principal, account };
};

function rowProblems({ rows }: Moment, { organization, config, last, today }: Ended): readonly string[] {
  const declared = new Set(grantsOf(config, organization, today).map(lineOf));
  const open = new Set(organization.accounts.filter(({ state }) => state === undefined).map(({ id }) => id));
  const before = last === undefined ? [] : grantsOf(last, organization).map(lineOf);
  const left = before.filter((line) => !declared.has(line) && open.has(rowFrom(line).account));
  return [
    ...[...declared].filter((line) => !rows.has(line)).map((line) => `declared and not there: ${line}`),
    ...[...rows]
      .filter((line) => !declared.has(line) && !isForeign(rowFrom(line), config, organization))
      .map((line) => `there and not declared: ${line}`),
    ...left.filter((line) => rows.has(line)).map((line) => `left behind: ${line}`),
  ];
}

function memberProblems({ members }: Moment, { config: { groups } }: Ended): readonly string[] {
  return groups.flatMap(({ name, members: wanted }) => {
    if (wanted === undefined) return [];
    const there = [...members].filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    const same = [...there].sort().join() === [...wanted].sort().join();
    return same ? [] : [`members of ${name}: ${there}, and not ${wanted}`];
  });
}

const HOURS: Readonly<Record<string, string>> = { "1h": "PT1H", "90m": "PT90M" };
const arn = (name: string) => `arn:aws:iam::aws:policy/${name}`;

/** What the document of a set means. */
function meant(set: RandomConfig["sets"][number]): Definition {
  const { name, sessionDuration = "1h", managedPolicies = [], permissionsBoundary: boundary, ...rest } = set;
  return definitionIn({
    ...rest,
    name,
    sessionDuration: HOURS[sessionDuration] ?? sessionDuration,
    managedPolicies: managedPolicies.map(arn),
    ...(boundary === undefined
      ? {}
      : {
          permissionsBoundary:
            boundary.managedPolicy === undefined ? boundary : { managedPolicy: arn(boundary.managedPolicy) },
        }),
  });
}

const textOf = ({ allows, limits, session }: Definition) =>
  [...[...allows].sort(), "|", ...[...limits].sort(), session].join(" ");

function setProblems({ sets, roles }: Moment, { organization, config }: Ended): readonly string[] {
  const open = organization.accounts.filter(({ state }) => state === undefined);
  return config.sets.flatMap((set) => {
    const wanted = textOf(meant(set));
    const there = sets.get(set.name);
    const provisioned = open.flatMap(({ id }) => {
      const role = roles.get(`${set.name} ${id}`);
      return role === undefined || textOf(role) === wanted ? [] : [`${set.name} in ${id} is ${textOf(role)}`];
    });
    const isSame = there !== undefined && textOf(there) === wanted;
    return [...(isSame ? [] : [`${set.name} is ${there && textOf(there)}, and not ${wanted}`]), ...provisioned];
  });
}

export const problemsAtTheEnd = (moment: Moment, ended: Ended): readonly string[] => [
  ...rowProblems(moment, ended),
  ...memberProblems(moment, ended),
  ...setProblems(moment, ended),
];
