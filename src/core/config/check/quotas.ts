/** AWS's quotas on how many objects there may be (most can be raised, so going over one is a warning). */

import type { Report } from "../../document/report.ts";
import type { DocumentKind } from "../document-kind.ts";
import type { Names } from "./names.ts";

export function checkQuotas(
  names: Pick<Names, "of">,
  kinds: readonly Pick<DocumentKind, "kind" | "quota">[],
  report: Report,
): void {
  for (const { kind, quota } of kinds) {
    if (quota === undefined) continue;
    const { limit, many: what } = quota;
    const count = names.of(kind).size;
    if (count > limit) report("over-quota", { what, limit, count });
  }
}
