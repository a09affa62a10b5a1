/**
 * What a template should have filled in, and IAM takes as it stands.
 *
 * In: a text of a policy. Out: the first placeholder that was left over in it. Invariant: a policy variable (IAM user guide, "IAM
 * policy elements: Variables and tags") is none: it has a colon, as in `${aws:username}`, or stands for `*`, `?` or `$`.
 * Example: `leftoverIn("home/${user}/*")` is `${user}`; of `home/${aws:username}/*` it is nothing.
 */

/** `{{ x }}`, `%{ if x }`, `#{x}`, `<%= x %>`, `<account-id>`; each stops where the next could begin, so that none takes long. */
const TEMPLATE = /\$?\{\{[^{}]*\}\}|[%#]\{[^{}]*\}|<%[^<]*?%>|<[A-Za-z][\w -]*>/;

const VARIABLE = /\$\{([^}]*)(\}?)/g;
/** `aws:username`, `aws:PrincipalTag/team, 'none'`; `AWS::AccountId` is CloudFormation's. */
const KEY = /^\s*[^:\s]+:[^:]/;

/** The placeholder as it stands, and what to do about it. */
export interface Leftover {
  readonly text: string;
  readonly hint: string;
}

/** What begins as a variable, and is none. */
function brokenVariable(text: string): Leftover | undefined {
  for (const [whole, key = "", end] of text.matchAll(VARIABLE)) {
    if (end === "") return { text: whole, hint: "close it with }" };
    if (["*", "?", "$"].includes(key) || KEY.test(key)) continue;
    return { text: whole, hint: `fill it in; a policy variable has a service and a colon, as \${aws:username}` };
  }
  return undefined;
}

export function leftoverIn(text: string): Leftover | undefined {
  const [template] = TEMPLATE.exec(text) ?? [];
  if (template !== undefined) return { text: template, hint: "fill it in: IAM takes it as it stands" };
  return brokenVariable(text);
}
