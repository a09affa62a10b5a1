/**
 * What a change of an inline policy gives and takes, as far as whole statements tell: a statement that is not word for word
 * the same is another one.
 */
import { canonicalJson, isObject } from "../../core/base/json.ts";
import { canonicalPolicy, policySize } from "../../core/iam/policy.ts";

/** Both at once where statements of both effects come and go: then nobody can say. */
export interface InlineChange {
  readonly narrows: boolean;
  readonly widens: boolean;
}

interface Statements {
  readonly others: object;
  readonly allow: ReadonlyMap<string, object>;
  readonly deny: ReadonlyMap<string, object>;
}

/** By what they say; a name (`Sid`) says nothing, and two policies may use one for different things. */
function statementsOf(policy: unknown): Statements | undefined {
  if (policy === undefined) return { others: {}, allow: new Map(), deny: new Map() };
  const { Statement, Id: _, ...others } = canonicalPolicy(policy) as { Statement?: unknown; Id?: unknown };
  if (!Array.isArray(Statement) || !Statement.every(isObject)) return undefined;
  const bare = Statement.map(({ Sid: __, ...statement }) => statement);
  const of = (effect: string) => {
    return new Map(bare.filter(({ Effect }) => Effect === effect).map((one) => [canonicalJson(one) ?? "", one]));
  };
  return { others, allow: of("Allow"), deny: of("Deny") };
}

const within = (some: ReadonlyMap<string, object>, all: ReadonlyMap<string, object>) =>
  [...some.keys()].every((text) => all.has(text));

/** Another version of the language makes another thing of the same words. */
const speakAlike = (a: Statements, b: Statements, had: unknown, want: unknown) =>
  had === undefined || want === undefined || canonicalJson(a.others) === canonicalJson(b.others);

export function inlineChange(had: unknown, want: unknown): InlineChange {
  const [was, is] = [statementsOf(had), statementsOf(want)];
  if (was === undefined || is === undefined || !speakAlike(was, is, had, want)) return { narrows: true, widens: true };
  return {
    narrows: !within(was.allow, is.allow) || !within(is.deny, was.deny),
    widens: !within(is.allow, was.allow) || !within(was.deny, is.deny),
  };
}

/** IAM's limit, white space aside. */
const COUNTED_BYTES = 10_240;

/**
 * A policy that allows what both allow and denies what either denies, so that on the way from one to the other nothing is
 * open that is closed before and after; undefined inside where nothing is left to say, and no answer where there is none.
 */
export function inlineBetween(had: unknown, want: unknown): { readonly policy: unknown } | undefined {
  const [was, is] = [statementsOf(had), statementsOf(want)];
  if (was === undefined || is === undefined || !speakAlike(was, is, had, want)) return undefined;
  const allow = [...is.allow].filter(([text]) => was.allow.has(text)).map(([, statement]) => statement);
  const deny = new Map([...was.deny, ...is.deny]);
  const Statement = [...allow, ...deny.values()];
  if (Statement.length === 0) return { policy: undefined };
  const policy = { ...(want === undefined ? was.others : is.others), Statement };
  return policySize(policy).counted > COUNTED_BYTES ? undefined : { policy };
}
