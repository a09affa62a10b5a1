/** Effective access: who gets into which account by which paths, with the rule and the commit that grant each. Reads only. */

import { GraphBefore } from "../core/access/graph.ts";
import { type GroundsInput, groundsIn, untilOf } from "../core/access/grounds.ts";
import { LiveAccess } from "../core/access/live-access.ts";
import { type Asked, type Judging, type PathsInput, pathsOf, pathsTo } from "../core/access/paths.ts";
import { isUnreadGroup } from "../core/access/unread-members.ts";
import type { Key } from "../core/base/key.ts";
import type { AccessPath, AnsweredAccount, AnsweredPath, Granted, Ground } from "../core/model/access/paths.ts";
import type { Commit } from "../core/model/cause/commit.ts";
import type { Config } from "../core/model/config.ts";
import type { Registry } from "../core/model/kind.ts";
import { type Live, principalIn, principalPart } from "../core/model/resource.ts";
import { userKeyOf } from "../core/model/specs.ts";
import { Origins } from "../core/plan/cause/origins.ts";
import type { ReadPast } from "../io/git/config-history.ts";
import { aboutCommits } from "../io/git/edits.ts";
import { originHistoryOf } from "../io/git/origins.ts";
import type { Repository } from "../io/git/repository.ts";

/** What it takes to answer. */
export interface AccessQuery {
  readonly live: Live;
  readonly kinds: Registry;
  readonly today: string;
  readonly asked: Asked;
  readonly judging: Judging;
  /** Absent: nobody can say which rule grants what. */
  readonly config?: Config | undefined;
  /** Absent: nobody can say which commit did. */
  readonly repository?: Repository | undefined;
  readonly readPast: ReadPast;
}

/** What grants things that are live; of a key that was asked for, the same answer. */
type TellGrounds = (key: Key) => Promise<Granted>;

const NO_CONFIG: TellGrounds = async (key) => ({ key });

/** `parts`: users and groups, as in keys, and accounts that are asked for. */
function groundsFor(
  query: AccessQuery,
  parts: ReadonlySet<string>,
  isAsked: (account: string) => boolean,
): TellGrounds {
  const { live, kinds, today, config, repository, readPast } = query;
  if (config === undefined) return NO_CONFIG;
  const input: GroundsInput = { config, live, kinds, today, isAsked, parts };
  const grounds = groundsIn(input);
  const past = (earlier: Config) => groundsIn({ ...input, config: earlier, past: true });
  const commit = repository?.commit;
  if (repository === undefined || commit === undefined) return async (key) => ({ key, ...grounds(key) });
  const history = originHistoryOf({ repository: { ...repository, commit }, readPast, grounds: past });
  const origins = new Origins(config, history);
  return async (key) => {
    const found = grounds(key);
    return { key, ...found, rules: await origins.of(key, found.rules) };
  };
}

async function answered(
  { account: _, grant, membership, ...path }: AccessPath,
  tell: TellGrounds,
): Promise<AnsweredPath> {
  const [told, member] = await Promise.all([tell(grant), membership === undefined ? undefined : tell(membership)]);
  const until = told.rules === undefined ? undefined : untilOf({ rules: told.rules });
  return {
    ...path,
    ...(until === undefined ? {} : { until }),
    grant: told,
    ...(member === undefined ? {} : { membership: member }),
  };
}

export class EffectiveAccess {
  private readonly query: AccessQuery;
  private readonly access: LiveAccess;
  private readonly input: PathsInput;

  constructor(query: AccessQuery) {
    const { live, judging, asked } = query;
    this.query = query;
    this.access = new LiveAccess(live);
    const graph = new GraphBefore(live, this.access, live.entitlements?.rows);
    const isDisabled = (user: string) => live.resources.get(userKeyOf(user))?.facts?.disabled === true;
    this.input = { ...judging, graph, asked, isUnread: isUnreadGroup(live), isDisabled };
  }

  /** Who gets into each of these accounts, one account after the other. */
  async *to(accounts: readonly string[]): AsyncGenerator<AnsweredAccount> {
    const parts = new Set<string>();
    for (const account of accounts) for (const [part] of this.input.graph.holdingsIn(account)) parts.add(part);
    const asked = new Set(accounts);
    const tell = groundsFor(this.query, parts, (account) => asked.has(account));
    for (const account of accounts) yield this.answer(account, pathsTo(account, this.input), tell);
  }

  /** How many paths there are to them. */
  countTo(accounts: readonly string[]): number {
    return accounts.reduce((sum, account) => sum + pathsTo(account, this.input).length, 0);
  }

  /** Where a user or group (`user:alice@acme.io`) gets in; `isAsked`: of all accounts, those that are asked for. */
  async of(part: string, isAsked: (account: string) => boolean): Promise<readonly AnsweredAccount[]> {
    const { type, name: user } = principalIn(part);
    const groups = type === "USER" ? this.input.graph.groupsOf(user) : [];
    const parts = new Set([part, ...groups.map((name) => principalPart({ type: "GROUP", name }))]);
    const tell = groundsFor(this.query, parts, isAsked);
    const paths = [...pathsOf(part, this.input)].filter(([account]) => isAsked(account));
    return Promise.all(paths.map(([account, those]) => this.answer(account, those, tell)));
  }

  /** How many people are in a group, as far as that was read. */
  membersOf(group: string): { readonly members: number; readonly unread: boolean } {
    return { members: this.input.graph.membersOf(group).length, unread: this.input.isUnread(group) };
  }

  private async answer(id: string, paths: readonly AccessPath[], tell: TellGrounds): Promise<AnsweredAccount> {
    const known = this.query.live.organization.accounts.find((account) => account.id === id);
    const dormant = this.input.graph.letsIn(id) ? {} : { dormant: this.dormantIn(id) };
    const people = new Set(paths.flatMap(({ person }) => person ?? [])).size;
    return {
      id,
      ...(known === undefined ? {} : { name: known.name, state: known.state }),
      ...dormant,
      people,
      paths: await Promise.all(paths.map((path) => answered(path, tell))),
    };
  }

  private dormantIn(account: string): number {
    return this.access.assignmentsIn(account).filter(({ facts }) => facts?.orphan !== true).length;
  }
}

/** Commits that grounds name. */
export function commitsIn(accounts: Iterable<AnsweredAccount>): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (rules: readonly Ground[] = []) => {
    for (const { commit } of rules) if (commit !== undefined) ids.add(commit);
  };
  for (const { paths } of accounts)
    for (const { grant, membership } of paths) {
      add(grant.rules);
      add(membership?.rules);
    }
  return ids;
}

/** What each says of itself. */
export async function commitsFor(
  repository: Repository | undefined,
  ids: ReadonlySet<string>,
): Promise<readonly Commit[]> {
  return repository === undefined ? [] : aboutCommits(repository, [...ids]);
}
