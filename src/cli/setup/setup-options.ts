/** Stands in policies, workflows and commands, so that nothing in it may mean anything there. */
export const BRANCH_NAME = /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,198}[A-Za-z0-9_-])?$/;

/** What the command line of `idc setup github` says. */
export interface SetupOptions {
  readonly dir?: string;
  readonly repository?: string;
  readonly repositoryIds?: string;
  readonly branch?: string;
  /** How roles, stacks, environments and workflows begin. */
  readonly name: string;
  readonly account?: string;
  readonly managementAccount?: string;
  readonly region?: string;
  readonly roles: "cloudformation" | "terraform" | "both";
  readonly action?: string;
  readonly kmsKey?: string;
  readonly makesProvider: boolean;
  readonly onChange: boolean;
  readonly server?: string;
  readonly print: boolean;
  readonly force: boolean;
  readonly format: "text" | "json";
}
