/** The services that are called in one run, and what their answers always have. */
import { Bug } from "../../core/base/bug.ts";
import type { Answers, Form, ServiceName } from "../../core/model/service.ts";
import { services as builtIn } from "./generated/services.ts";
import type { Service } from "./services/service.ts";

export class Services {
  private readonly byName: ReadonlyMap<ServiceName, Service>;
  private readonly answers: readonly Answers[];

  /** Services and forms beside those of this version. */
  constructor(more: readonly Service[] = [], answers: readonly Answers[] = []) {
    this.byName = new Map([...builtIn, ...more].map((service) => [service.name, service]));
    this.answers = answers;
  }

  get(name: ServiceName): Service {
    const service = this.byName.get(name);
    if (service === undefined) throw new Bug(`nobody knows how to call the service ${name}`);
    return service;
  }

  /** Undefined where nobody says what an answer looks like: then it is none. */
  form(name: ServiceName, operation: string): Form | undefined {
    const own = this.get(name).answers[operation];
    return own ?? this.answers.map((one) => one[name]?.[operation]).find((form) => form !== undefined);
  }
}
