import { AwsError, throttling } from "../base/errors.ts";
import { suggestion } from "../base/nearest.ts";
import { makeRandom, type Random } from "../base/random.ts";
import { isNamed, type ServiceName } from "../calls/operation.ts";

/** What goes wrong, as shares of calls from 0 to 1, each drawn by itself. */
export interface Faults {
  /** Refused with `Rate exceeded` before anything is done. */
  throttle: number;
  /** Refused as an internal error, 500, before anything is done. */
  error: number;
  /** The connection is cut: half of them before the server acted, half after it did. */
  drop: number;
  /** A list misses one of its items, as AWS's may for a while. */
  hole: number;
  /** A page of HTML with status 200 instead of an answer, before anything is done: a proxy on the way. */
  html: number;
  /** The answer ends in its middle, after all was done. */
  cut: number;
  /** An asynchronous operation ends FAILED. */
  fail: number;
  /** Milliseconds for which reads do not see a write. */
  lag: number;
  /** The same for single operations, in place of `lag`: one list may be behind another. */
  lags?: Readonly<Record<string, number>>;
  /** Only these operations; without it, all but those of sts. */
  operations?: readonly string[];
  /** So many faults at the most; calls after that go well. Lag and denials are no such faults. */
  times?: number;
  /** IAM actions that callers lack, whoever they are: `sso:TagResource`. */
  deny?: readonly string[];
}

export const NO_FAULTS: Faults = { throttle: 0, error: 0, drop: 0, hole: 0, html: 0, cut: 0, fail: 0, lag: 0 };
const SHARES = ["throttle", "error", "drop", "hole", "html", "cut", "fail"] as const;
const NAMES = [...SHARES, "lag", "lags", "operations", "times", "deny"];
const EXAMPLE = "throttle=0.1,error=0.05,drop=0.03,fail=0.02,lag=500ms";

/** A text or object that says no faults; the message names the part that is wrong and shows what is right. */
export class FaultsError extends Error {
  constructor(part: string, problem: string, right = `faults are like ${EXAMPLE}`) {
    super(`${part}: ${problem}; ${right}`);
    this.name = "FaultsError";
  }
}

/** Reads `throttle=0.1,lag=500ms`. An empty text is no faults. @throws FaultsError */
export function parseFaults(text: string): Faults {
  const parts = text.split(",").filter((part) => part.trim() !== "");
  const entries = parts.map((part) => {
    const [name = "", value, ...rest] = part.trim().split("=");
    if (value === undefined || rest.length > 0) throw new FaultsError(part.trim(), "is not NAME=VALUE");
    // What is no number stays as it is, to be named in the refusal.
    const isNumber = name !== "lag" && value !== "" && Number.isFinite(Number(value));
    return [name, isNumber ? Number(value) : value] as const;
  });
  const repeated = entries.find(([name], index) => entries.some(([other], at) => at > index && other === name));
  if (repeated !== undefined) throw new FaultsError(repeated[0], "is given twice");
  return faultsOf(Object.fromEntries(entries));
}

/** Checks an object with the members of a SPEC, `operations`, `times` and `deny` (schemas/emulator-faults.json). @throws FaultsError */
export function faultsOf(value: Readonly<Record<string, unknown>>): Faults {
  const faults: Faults = { ...NO_FAULTS };
  for (const [name, given] of Object.entries(value)) {
    if ((SHARES as readonly string[]).includes(name)) faults[name as (typeof SHARES)[number]] = shareOf(name, given);
    else if (name === "lag") faults.lag = lagOf(name, given);
    else if (name === "lags") faults.lags = lagsOf(given);
    else if (name === "operations") faults.operations = listOf(name, given, "names of operations");
    else if (name === "times") faults.times = timesOf(given);
    else if (name === "deny") faults.deny = listOf(name, given, "IAM actions");
    else throw new FaultsError(name, `is none of ${NAMES.join(", ")}${suggestion(name, NAMES)}`);
  }
  return faults;
}

function shareOf(name: string, given: unknown): number {
  if (typeof given === "number" && given >= 0 && given <= 1) return given;
  throw new FaultsError(name, `${String(given)} is no share of calls from 0 to 1`);
}

function lagsOf(given: unknown): Readonly<Record<string, number>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new FaultsError("lags", "is a map of operations, in JSON");
  }
  return Object.fromEntries(
    Object.entries(given).map(([operation, lag]) => [operation, lagOf(`lags.${operation}`, lag)]),
  );
}

function lagOf(name: string, given: unknown): number {
  if (typeof given === "number" && given >= 0) return given;
  const match = typeof given === "string" ? /^(\d+(?:\.\d+)?)(ms|s)$/.exec(given) : null;
  if (match === null) throw new FaultsError(name, `${String(given)} is no time like 500ms or 2s`);
  return Number(match[1]) * (match[2] === "s" ? 1000 : 1);
}

function listOf(name: string, given: unknown, what: string): readonly string[] {
  if (Array.isArray(given) && given.length > 0 && given.every((one) => typeof one === "string")) return given;
  throw new FaultsError(name, `is a list of ${what}, in JSON`);
}

function timesOf(given: unknown): number {
  if (Number.isInteger(given) && (given as number) >= 1) return given as number;
  throw new FaultsError("times", `${String(given)} is no count of at least 1`);
}

/** What is wrong with one call, one thing of these: refused, its connection cut, or another answer than AWS's. */
export interface Fault {
  readonly refuse?: AwsError;
  /** Before or after the server acted. */
  readonly lost?: "before" | "after";
  readonly spoil?: "hole" | "html" | "cut";
  /** Where in the answer, from 0 to 1. */
  readonly at: number;
}

/** sts is left alone: a caller who cannot even learn who they are learns nothing from it. */
export const canGoWrong = (service: ServiceName): boolean => !isNamed(service, "sts");

/** Reasons that AWS has given (aws-api 3.9). */
const reasonsIn = (partition: string) => [
  "An unexpected internal service exception was encountered",
  "Received a 500 status error: Internal Server Error.",
  `User: arn:${partition}:sts::000000000000:assumed-role/AWSServiceRoleForSSO/AWS-SSO is not authorized to perform: iam:CreateRole`,
];

/**
 * Draws faults from a seed: the same calls in the same order meet the same ones. What an operation will meet is drawn
 * when it is asked for, from numbers of its own, so that neither ids nor the time that things take have a say.
 */
export class FaultDraw {
  #faults: Faults = NO_FAULTS;
  #left = Number.POSITIVE_INFINITY;
  readonly #calls: Random;
  readonly #operations: Random;
  readonly #reasons: readonly string[];

  constructor(seed: number, partition = "aws") {
    this.#reasons = reasonsIn(partition);
    this.#calls = makeRandom(seed ^ 0x9e3779b9);
    this.#operations = makeRandom(seed ^ 0x85ebca6b);
  }

  get faults(): Faults {
    return this.#faults;
  }

  set(faults: Faults): void {
    this.#faults = faults;
    this.#left = faults.times ?? Number.POSITIVE_INFINITY;
  }

  ofCall(service: ServiceName, operation: string): Fault | undefined {
    const { throttle, error, drop, hole, html, cut } = this.#faults;
    if (throttle + error + drop + hole + html + cut === 0 || !canGoWrong(service) || !this.#hits(operation))
      return undefined;
    if (this.#draw(throttle, this.#calls)) return { refuse: throttled(service), at: 0 };
    if (this.#draw(error, this.#calls)) return { refuse: internal(service), at: 0 };
    if (this.#draw(drop, this.#calls)) return { lost: this.#calls.one(["before", "after"] as const), at: 0 };
    const spoils = { hole: operation.startsWith("List") ? hole : 0, html, cut };
    const spoil = (["hole", "html", "cut"] as const).find((one) => this.#draw(spoils[one], this.#calls));
    return spoil === undefined ? undefined : { spoil, at: this.#calls.next() };
  }

  /** The FailureReason of an asynchronous operation that is to fail. */
  ofOperation(operation: string): string | undefined {
    const { fail } = this.#faults;
    if (fail === 0 || !this.#hits(operation) || !this.#draw(fail, this.#operations)) return undefined;
    return this.#operations.one(this.#reasons);
  }

  #hits(operation: string): boolean {
    return this.#left > 0 && (this.#faults.operations?.includes(operation) ?? true);
  }

  #draw(share: number, random: Random): boolean {
    const drawn = share > 0 && random.next() < share;
    if (drawn) this.#left -= 1;
    return drawn;
  }
}

const throttled = (service: ServiceName) =>
  isNamed(service, "organizations")
    ? new AwsError("TooManyRequestsException", "Rate exceeded")
    : throttling("Rate exceeded");

const internal = (service: ServiceName) =>
  new AwsError(
    isNamed(service, "organizations") ? "ServiceException" : "InternalServerException",
    "An unexpected internal error has occurred",
    {},
    500,
  );
