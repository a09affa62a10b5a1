/**
 * Steps: AWS calls as data. Descriptors make them, plans list them, one interpreter executes them.
 *
 * In: nothing (these are the nouns). Out: `Step`, `Ref`. Invariant: a step survives a JSON round trip; whatever it needs
 * from an earlier step is a `Ref` inside its input. Example: `{$ref: "PermissionSet/Admin", out: "PermissionSetArn"}`.
 */
import type { JsonObject } from "../base/json.ts";
import type { Key } from "../base/key.ts";
import type { ServiceName } from "./service.ts";

/** An asynchronous operation to be followed to its end: the member of the response that describes it. */
export type Wait =
  | "AccountAssignmentCreationStatus"
  | "AccountAssignmentDeletionStatus"
  | "PermissionSetProvisioningStatus";

/** Stands inside an input for a value that an earlier step saves. */
export interface Ref {
  readonly $ref: Key;
  readonly out: string;
}

/**
 * One call that writes. Descriptors make it, plans show it, the interpreter sends it once its references have values.
 * `input` is complete but for these: nothing is added on the way.
 */
export interface Step {
  readonly service: ServiceName;
  /** AWS's name of the operation: `CreateAccountAssignment`. */
  readonly operation: string;
  readonly input: JsonObject;
  readonly wait?: Wait;
  /** What must not be written by two steps at once: `account/111122223333`, `permission-set/Admin`. */
  readonly locks: readonly string[];
  /** Names under which parts of the response are kept, as dotted paths into it. */
  readonly saves?: Readonly<Record<string, string>>;
  /** A Put that overwrites content which exists. */
  readonly replaces?: true;
  /**
   * Where AWS answers that something is there already: what is done instead, in one go, and what puts back the old state
   * where the second half of it fails.
   */
  readonly onConflict?: { readonly instead: readonly Step[]; readonly undo: Step };
}

/** What takes something away, whatever it is called for. */
export function isDestructive(step: Step): boolean {
  return /^(Delete|Detach|Untag)/.test(step.operation) || step.replaces === true;
}
