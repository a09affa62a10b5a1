/** Grants for comments: so many rows, or rows that say what a test needs. */
import type { Change } from "../../src/core/model/change.ts";

export function grant(principal: string, more: Partial<Change> = {}): Change {
  return {
    key: `AccountAssignment/Developer/group:${encodeURIComponent(principal)}/111122223333`,
    kind: "AccountAssignment",
    action: "create",
    after: { permissionSet: "Developer", principalType: "GROUP", principal, account: "111122223333" },
    fields: [],
    cause: "edit",
    sources: [{ file: "access/all.yaml", line: 1, column: 1 }],
    verdict: "allow",
    reasons: [],
    steps: [],
    ...more,
  };
}

export const grants = (count: number): readonly Change[] =>
  Array.from({ length: count }, (_, index) =>
    grant(`team-${index}`, { sources: [{ file: "access/all.yaml", line: index + 1, column: 1 }] }),
  );
