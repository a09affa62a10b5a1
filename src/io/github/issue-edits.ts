/** Who has edited an issue since a moment, as GitHub's history of its text has it; REST has none. */
import type { GitHub } from "./client.ts";
import { isOwn } from "./own-login.ts";
import type { Repository } from "./runner.ts";

interface Edit {
  readonly editedAt: string;
  readonly editor: { readonly login: string } | null;
}

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly issue: Readonly<Record<"first" | "last", { readonly nodes: readonly (Edit | null)[] }>>;
  };
}

const EDITS = "userContentEdits";
const FIELDS = "{ nodes { editedAt editor { login } } }";

/** Both ends, since GitHub does not say which comes first. */
const QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) { issue(number: $number) {
    first: ${EDITS}(first: 50) ${FIELDS}
    last: ${EDITS}(last: 50) ${FIELDS}
  } }
}`;

interface Asked {
  readonly issue: number;
  /** Whose edit it is that is answered, and when GitHub says that it was. */
  readonly login: string;
  readonly at: string;
}

/** Undefined where GitHub does not say: an older server, or a token that may not ask. */
export async function hasOtherEdits(
  { issue, login, at }: Asked,
  { owner, name }: Repository,
  github: GitHub,
): Promise<boolean | undefined> {
  let answer: Answer;
  try {
    answer = await github.graphql<Answer>(QUERY, { owner, name, number: issue });
  } catch {
    return undefined;
  }
  const own = answer.viewer.login;
  // `[bot]` may be missing on either side.
  const isOurs = (editor: string) => isOwn(editor, own) || isOwn(own, editor);
  const { first, last } = answer.repository.issue;
  return [...first.nodes, ...last.nodes].some((edit) => {
    if (edit === null || Date.parse(edit.editedAt) < Date.parse(at)) return false;
    const editor = edit.editor?.login ?? "";
    return editor !== login && !isOurs(editor);
  });
}
