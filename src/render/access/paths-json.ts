/** Paths as `--format json` has them (`schemas/who-can.json`, `schemas/explain.json`): commits stand once, and rules name them by id. */
import type { AnsweredAccount, AnsweredPath, Granted } from "../../core/model/access/paths.ts";
import type { Called } from "../diagnostics-view.ts";
import type { AnswerHead, Telling } from "./answer.ts";

const grantedJson = ({ key, rules, outside }: Granted, called: Called) => ({
  key,
  ...(rules === undefined ? {} : { rules: rules.map((rule) => ({ ...rule, file: called(rule.file) })) }),
  ...(outside === undefined ? {} : { outside }),
});

const pathJson = ({ grant, membership, ...path }: AnsweredPath, called: Called) => ({
  ...path,
  grant: grantedJson(grant, called),
  ...(membership === undefined ? {} : { membership: grantedJson(membership, called) }),
});

/** What both documents have in common. */
export function answerJson(head: AnswerHead, accounts: readonly AnsweredAccount[], { called, commits }: Telling) {
  return {
    ...head,
    accounts: accounts.map(({ paths, ...account }) => ({
      ...account,
      paths: paths.map((path) => pathJson(path, called)),
    })),
    commits: [...commits.values()],
  };
}
