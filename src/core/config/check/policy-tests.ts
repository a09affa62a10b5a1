/**
 * PolicyTest documents: whether they have the shape of their schema.
 *
 * In: documents, as they are written. Out: those that have it; reports the rest. Invariant: only who tries cases, or validates, asks. Example: `expekt: deny`
 * is told at that key, and none of the cases beside it is tried.
 */
import { type Node, rootOf } from "../../document/node.ts";
import type { Report } from "../../document/report.ts";
import { PolicyTest } from "../../generated/validate-policy-test.js";
import type { Names } from "./names.ts";
import { checkSchema } from "./schema.ts";

/** Cases name nothing that a config declares. */
const NO_NAMES: Names = { of: () => new Map(), near: () => undefined, alias: () => undefined };

export const shapedTests = (roots: readonly Node[], report: Report): readonly Node[] =>
  roots.flatMap(({ document }) => {
    const shaped = checkSchema(document, PolicyTest, NO_NAMES, report);
    return shaped === document ? [rootOf(shaped)] : [];
  });
