/** What idc sends, by role: the reads of which services and kinds say what is answered, and the writes of kinds. */

import type { Registry } from "../core/model/kind.ts";
import { type RoleActions, roleActions } from "../core/setup/actions.ts";
import { STATUS_DESCRIPTIONS } from "../io/apply/status-lists.ts";
import { services } from "../io/aws/generated/services.ts";

/** An answer of a form that nobody knows is none (`io/aws/answer-form.ts`), so these are all the reads that there are. */
export function roleActionsOf(kinds: Registry, without: ReadonlySet<string> = new Set()): RoleActions {
  const operations = services.map(({ name: service, iamPrefix: prefix, answers }) => ({
    ...{ service, prefix },
    reads: [...Object.keys(answers), ...(service === "sso-admin" ? STATUS_DESCRIPTIONS : [])],
  }));
  return roleActions(operations, kinds, without);
}
