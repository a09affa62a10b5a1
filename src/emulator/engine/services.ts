import { type Behaviour, DEFAULT_BEHAVIOUR } from "../base/behaviour.ts";
import { suggestion } from "../base/nearest.ts";
import { fileKeysOf, joined, partsOf, type Service } from "../calls/service.ts";
import { actionOf, isDeniable } from "../faults/denial.ts";
import { canGoWrong, type Faults, FaultsError } from "../faults/faults.ts";
import { organizationFileShape } from "../organization/shape.ts";
import { services } from "../services/generated/index.ts";

/** Where two services have an operation, the console means that of the earlier one: names that are used stay what they are. */
const FIRST = ["sso-admin", "identitystore", "organizations", "sts", "iam"];

/**
 * The services of the emulator, and others: one of the same name takes the place of the emulator's. What the Region lacks is for the
 * console alone: nobody who calls finds it.
 * @throws Error where two claim the same: a mistake in a program, not in what a user wrote.
 */
export function servicesWith(
  others: readonly Service[] = [],
  behaviour: Behaviour = DEFAULT_BEHAVIOUR,
): readonly Service[] {
  const own = services.filter(({ name }) => !others.some((other) => other.name === name));
  const all = [...own, ...others.map((other) => joined(other))].map((service) =>
    service.isThere?.(behaviour) === false ? { ...service, consoleOnly: true } : service,
  );
  refuseTwice(
    "name",
    all.map(({ name }) => name),
  );
  refuseTwice(
    "X-Amz-Target",
    all.flatMap(({ target }) => target ?? []),
  );
  const parts = partsOf(all);
  refuseTwice(
    "part",
    parts.map(({ name }) => name),
  );
  const keys = fileKeysOf(parts).map(({ key }) => key);
  refuseTwice("key of an organization file", [...Object.keys(organizationFileShape.fields), ...keys]);
  const place = ({ name }: Service) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return all.sort((left, right) => place(left) - place(right));
}

function refuseTwice(what: string, claimed: readonly string[]): void {
  const twice = claimed.find((one, index) => claimed.indexOf(one) < index);
  if (twice !== undefined) throw new Error(`Two services of the emulator have the ${what} ${twice}`);
}

export const served = (all: readonly Service[]): readonly Service[] => all.filter(({ consoleOnly }) => !consoleOnly);

/** Names of the operations that faults can be limited to. */
export const faultyOperations = (all: readonly Service[]): readonly string[] =>
  served(all)
    .filter(({ name }) => canGoWrong(name))
    .flatMap(({ operations }) => Object.keys(operations));

/** IAM actions that callers can be denied. */
export const deniableActions = (all: readonly Service[]): readonly string[] =>
  served(all)
    .flatMap((service) => Object.keys(service.operations).map((operation) => actionOf(service, operation)))
    .filter(isDeniable);

/** A fault of an operation that nobody can call would never come, and a test that waits for it would prove nothing. */
export function checkNames({ operations = [], deny = [] }: Faults, all: readonly Service[]): void {
  const faulty = faultyOperations(all);
  const wrong = operations.find((name) => !faulty.includes(name));
  if (wrong !== undefined) {
    const near = suggestion(wrong, faulty);
    throw new FaultsError("operations", `${wrong} is no operation that can go wrong${near}`);
  }
  const deniable = deniableActions(all);
  const action = deny.find((name) => !deniable.includes(name));
  if (action === undefined) return;
  const near = suggestion(action, deniable);
  throw new FaultsError("deny", `${action} is no action that can be denied${near}`, "actions are like sso:TagResource");
}

/** Of the emulator itself, as it is served over HTTP. */
export const SERVICES: readonly Service[] = served(servicesWith());
export const FAULTY_OPERATIONS: readonly string[] = faultyOperations(SERVICES);
