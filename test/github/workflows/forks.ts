/** Whether a stranger may begin a job: its `if` is evaluated for the event of a fork, by GitHub's own language of expressions. */
import { data, Evaluator, type Expr, Lexer, Parser } from "@actions/expressions";
import { type ContextAccess, Grouping, type IndexAccess, Logical } from "@actions/expressions/ast";
import { truthy } from "@actions/expressions/result";
import type { Job, Workflow } from "./workflow.ts";

/** Who can push, or is an administrator, begins these; a queue takes what one of them has put into it. */
const OF_MEMBERS = new Set(["push", "merge_group", "schedule", "workflow_dispatch", "repository_dispatch"]);

const FORK = { full_name: "mallory/access", fork: true, owner: { login: "mallory" } };
/** A fork's branch may be called as ours is. */
const PULL = { pull_request: { head: { ref: "main", repo: FORK }, user: { login: "mallory" } } };
const RUN = {
  workflow_run: { event: "pull_request", conclusion: "success", head_branch: "main", head_repository: FORK },
};

/** Who opened an issue may edit it; nobody from outside edits another's. */
const ISSUE = { issue: { user: { login: "mallory", type: "User" } }, sender: { login: "mallory", type: "User" } };

const OF_STRANGERS: Readonly<Record<string, object>> = {
  pull_request: PULL,
  pull_request_review: PULL,
  workflow_run: RUN,
  issues: ISSUE,
};

const CONTEXTS = ["github", "needs", "vars", "inputs", "env", "secrets", "strategy", "matrix"];
const STATUS = ["always", "success", "failure", "cancelled"].map((name) => ({ name, minArgs: 0, maxArgs: 9 }));

class NotKnown extends Error {}

/** Gives up at what it has not been told, instead of taking it for nothing. */
class Known extends Evaluator {
  override visitContextAccess(access: ContextAccess) {
    if (access.name.lexeme !== "github") throw new NotKnown();
    return super.visitContextAccess(access);
  }
  override visitIndexAccess(access: IndexAccess) {
    const found = super.visitIndexAccess(access);
    if (found.kind === data.Kind.Null) throw new NotKnown();
    return found;
  }
}

/** What may be true with what is not known. */
function mayBeTrue(node: Expr, context: data.Dictionary): boolean {
  if (node instanceof Grouping) return mayBeTrue(node.group, context);
  if (node instanceof Logical) {
    const all = node.args.map((one) => mayBeTrue(one, context));
    return node.operator.lexeme === "&&" ? !all.includes(false) : all.includes(true);
  }
  try {
    return truthy(new Known(node, context).evaluate());
  } catch {
    return true;
  }
}

export function mayRun(condition: Job["if"], event_name: string, event: object): boolean {
  if (condition === undefined || typeof condition === "boolean") return condition ?? true;
  const text = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
  const github = { event_name, event, repository: "acme/access", ref: "refs/pull/9/merge", base_ref: "main" };
  const context = JSON.parse(JSON.stringify({ github }), data.reviver) as data.Dictionary;
  return mayBeTrue(new Parser(new Lexer(text).lex().tokens, CONTEXTS, STATUS).parse(), context);
}

/** The events by which somebody from outside may have the job run. */
export function strangersWays({ events }: Workflow, job: Job): readonly string[] {
  return events.filter((name) => {
    const event = OF_STRANGERS[name];
    return !OF_MEMBERS.has(name) && (event === undefined || mayRun(job.if, name, event));
  });
}
