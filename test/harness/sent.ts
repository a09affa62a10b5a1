/**
 * What the product sends in tests, held against the roles of `idc setup github`: each operation that a command sends is one that the role
 * which is meant for it may use.
 */
import type { Exchange } from "../../src/emulator/index.ts";
import { kinds as builtIn } from "../../src/kinds/generated/index.ts";
import { roleActionsOf } from "../../src/stages/role-actions.ts";

const { plan, apply, management } = roleActionsOf(builtIn);

/** Of a role in an account by itself, or of nobody: stated with a resource, and needing no permission. */
const ALWAYS = ["sts:GetCallerIdentity", "sts:AssumeRole"];
const PREFIXES: Readonly<Record<string, string>> = { "sso-admin": "sso" };
const ROLES = {
  plan: new Set([...plan, ...ALWAYS]),
  apply: new Set([...apply, ...management, ...ALWAYS]),
};

export type Command = keyof typeof ROLES;

/** Hears what is sent, and says what a command sent that its role may not. Commands may run at the same time. */
export class Sent {
  private readonly running: Command[] = [];
  private readonly foreign: ReadonlySet<string>;
  private readonly wrong = new Set<string>();

  /** `foreign`: services that only a test knows. */
  constructor(foreign: readonly string[]) {
    this.foreign = new Set(foreign);
  }

  readonly hear = ({ service, operation }: Pick<Exchange, "service" | "operation">): void => {
    if (this.running.length === 0 || this.foreign.has(service)) return;
    const action = `${PREFIXES[service] ?? service}:${operation}`;
    if (!this.running.some((command) => ROLES[command].has(action))) this.wrong.add(`${this.running[0]} ${action}`);
  };

  async during<Result>(command: Command, body: () => Promise<Result>): Promise<Result> {
    this.running.push(command);
    try {
      return await body();
    } finally {
      this.running.splice(this.running.indexOf(command), 1);
    }
  }

  /** @throws where a role lacks something. */
  check(): void {
    if (this.wrong.size > 0) throw new Error(`not in the role of that command: ${[...this.wrong].join(", ")}`);
  }
}
