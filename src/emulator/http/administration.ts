import { AwsError } from "../base/errors.ts";
import { type Person, personOf } from "../base/person.ts";
import { FaultsError } from "../faults/faults.ts";
import type { Answer } from "../protocol/json.ts";
import { isObject } from "../shapes/check.ts";
import type { Asked } from "./asked.ts";

/** What the emulator tells of itself below `/_emulator/`. */
export interface AdministrationSource {
  calls(): object;
  resetCalls(): void;
  state(): object;
  history(): readonly object[];
  console(operation: string, input: object, by?: Person): Promise<unknown>;
  faults(): object;
  setFaults(faults: string | Readonly<Record<string, unknown>>): void;
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/;

/** Answers `/_emulator/…` to programs on this machine; a web page open in a browser on it has no say. */
export class Administration {
  readonly #source: AdministrationSource;

  constructor(source: AdministrationSource) {
    this.#source = source;
  }

  async answer(request: Asked, body: string): Promise<Answer> {
    if (!isLocal(request)) return json(403, { message: "Only programs on this machine may use /_emulator/" });
    const route = `${request.method} ${(request.url ?? "").split("?")[0]?.slice("/_emulator/".length)}`;
    switch (route) {
      case "GET calls":
        return json(200, this.#source.calls());
      case "POST reset-calls":
        this.#source.resetCalls();
        return json(200, {});
      case "GET state":
        return json(200, this.#source.state());
      case "GET history":
        return json(200, this.#source.history());
      case "POST console":
        return this.#console(body);
      case "GET faults":
        return json(200, this.#source.faults());
      case "POST faults":
        return this.#faults(body);
      default:
        return json(404, { message: `There is no ${route} below /_emulator/` });
    }
  }

  /** A SPEC as a JSON string or as plain text, or an object of schemas/emulator-faults.json. */
  #faults(body: string): Answer {
    const given = parsed(body) ?? body;
    if (typeof given !== "string" && !isObject(given)) return json(400, { message: "The body must be faults" });
    try {
      this.#source.setFaults(given);
      return json(200, this.#source.faults());
    } catch (error) {
      if (!(error instanceof FaultsError)) throw error;
      return json(400, { message: error.message });
    }
  }

  async #console(body: string): Promise<Answer> {
    const request = parsed(body);
    if (!isObject(request) || typeof request.operation !== "string" || !isObject(request.input ?? {})) {
      return json(400, { message: 'The body must be {"operation": "…", "input": {…}}' });
    }
    const by = request.by === undefined ? undefined : personOf(request.by);
    if (request.by !== undefined && by === undefined) {
      return json(400, { message: "by is a name, or an object of name, permissionSet, account, sourceIp, userAgent" });
    }
    try {
      const result = await this.#source.console(request.operation, (request.input ?? {}) as object, by);
      return json(200, result ?? {});
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return json(error.status, { __type: error.code, message: error.message, ...error.members });
    }
  }
}

/** The Host header must be checked as well: a name that an attacker owns can be made to point to 127.0.0.1. */
function isLocal({ headers }: Asked): boolean {
  const { host = "", origin } = headers;
  return LOOPBACK.test(host) && (origin === undefined || LOOPBACK.test(origin.replace(/^https?:\/\//, "")));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const json = (status: number, value: unknown): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
