import type { Behaviour } from "../base/behaviour.ts";
import type { Route } from "../protocol/rest.ts";
import type { Call, Operation, ServiceName } from "./operation.ts";
import type { FileKey, ServicePart } from "./part.ts";

/**
 * A service of AWS. One of the emulator's own is a folder of `services` whose `service.ts` exports it; `npm run generate`
 * finds it. Others come by `services` of EmulatorOptions.
 */
export interface Service {
  readonly name: ServiceName;
  /** What stands before the dot in X-Amz-Target; absent for sts and iam, which take forms, and what the console alone has. */
  readonly target?: string;
  /** Of a service of REST: where each operation is. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** Whether the Region has it. Default: it has. */
  readonly isThere?: (behaviour: Behaviour) => boolean;
  /** Not served over HTTP. */
  readonly consoleOnly?: boolean;
  /** What its IAM actions begin with. Default: its name. */
  readonly actionPrefix?: string;
  /** Answered at the most where the emulator throttles as AWS does; absent: what all services have. */
  readonly requestsPerSecond?: number;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly parts?: readonly ServicePart[];
  /** Checks that hold for all operations of the service; throws AwsError. */
  readonly authorize: (operation: Operation, input: Record<string, unknown>, call: Call) => void;
}

/** The service with the operations of its parts, and of more of them, among its own. */
export function joined(service: Service, more: readonly ServicePart[] = []): Service {
  const parts = [...(service.parts ?? []), ...more];
  const operations: Record<string, Operation> = { ...service.operations };
  for (const part of parts) {
    for (const [name, operation] of Object.entries(part.operations ?? {})) {
      const other = operations[name];
      if (other !== undefined && other !== operation) throw new Error(`${service.name} has ${name} twice`);
      operations[name] = operation;
    }
  }
  return { ...service, operations, parts };
}

export const partsOf = (services: readonly Service[]): readonly ServicePart[] =>
  services.flatMap(({ parts = [] }) => parts);

export const fileKeysOf = (parts: readonly ServicePart[]): readonly FileKey[] =>
  parts.flatMap(({ file }) => (file === undefined ? [] : [file]));
