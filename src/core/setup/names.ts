/**
 * Names: what is called after a setup, so that several stand beside each other in an account and in a repository.
 *
 * In: the name of the setup. Out: `SetupNames`. Invariant: two names have no role, stack, secret, environment or file in common; the identity
 * provider of GitHub is one for all, since an account has it once. Example: of `sandbox` the role that plans is `sandbox-plan`.
 */

/** The name where none is said. */
export const DEFAULT_NAME = "idc";

/** Roles, environments, stacks and files of one setup. */
export interface SetupNames {
  readonly name: string;
  /** Roles. */
  readonly plan: string;
  readonly apply: string;
  readonly management: string;
  /** Environments of the jobs that write: of what reviewers saw, and of what a person lets run. */
  readonly environments: readonly [seen: string, approved: string];
  /** The stack, and the secret, of the rule of EventBridge. */
  readonly onChange: string;
  readonly rolesStack: string;
  readonly managementStack: string;
  /** Of all that is no workflow. Terraform takes a folder for one thing, so that each has its own. */
  readonly folder: string;
}

export const namesOf = (name: string): SetupNames => ({
  name,
  ...{ plan: `${name}-plan`, apply: `${name}-apply`, management: `${name}-management` },
  environments: [`${name}-apply`, `${name}-approve`],
  onChange: `${name}-on-change`,
  ...{ rolesStack: `${name}-roles`, managementStack: `${name}-management-role` },
  folder: name === DEFAULT_NAME ? "setup" : `setup/${name}`,
});

/** The file of a workflow, as it is shipped: `plan.yml`. */
export const workflowOf = (name: string, shipped: string): string => `${name}-${shipped}`;
