/** A service that only this test knows, with words of its own for what goes wrong, through all that calls AWS. */
import { describe, expect, test } from "vitest";
import * as codes from "../../src/core/base/aws-codes.ts";
import { Bug } from "../../src/core/base/bug.ts";
import type { JsonObject } from "../../src/core/base/json.ts";
import { answersOf, makeRegistry } from "../../src/core/model/kind.ts";
import { type Answers, TAGS, text } from "../../src/core/model/service.ts";
import type { Step } from "../../src/core/model/step.ts";
import { Attempt, ChangedSince } from "../../src/io/apply/attempt.ts";
import { Interpreter, type InterpreterPorts } from "../../src/io/apply/interpreter.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { isConflict, isDenied, isNotFound, isThrottled } from "../../src/io/aws/call-error.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { services as builtIn } from "../../src/io/aws/generated/services.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { makeReader } from "../../src/io/aws/reader.ts";
import type { Service } from "../../src/io/aws/services/service.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { rereadEach } from "../../src/kinds/reread-each.ts";
import { vault } from "../harness/foreign/kinds.ts";

interface Asked {
  readonly operation: string;
  readonly input: JsonObject;
}

type Reply = (asked: Asked, count: number) => object;

/** What the SDK throws for an error of AWS. */
const refusal = (name: string, message = "so it is") =>
  Object.assign(new Error(message), { name, $metadata: { requestId: "r-1", httpStatusCode: 400 } });

const OPERATIONS = ["ListThings", "ListTagsForResource", "DescribeThing", "CreateThing", "DeleteThing"];

/** Time passes where somebody waits, and only there. */
function fakeClock() {
  let now = 0;
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => {
    if (milliseconds > 0) pauses.push(milliseconds);
    now += milliseconds;
  };
  const pacing: Pacing = { now: () => now, sleep, random: () => 1 };
  return { pacing, pauses };
}

/** The service `things`, whose client answers as the test says. */
function world(reply: Reply, more: Partial<Service> = {}, answers: readonly Answers[] = []) {
  const asked: Asked[] = [];
  const made: object[] = [];
  let loads = 0;
  class ThingsClient {
    readonly config = { region: async () => "eu-west-1", credentials: async () => ({}) };
    readonly middlewareStack = { add: () => {} };
    constructor(options: object) {
      made.push(options);
    }
    async send(command: Asked): Promise<object> {
      asked.push(command);
      return { ...reply(command, asked.length), $metadata: {} };
    }
  }
  const commandOf = (operation: string) =>
    class {
      readonly operation = operation;
      readonly input: object;
      constructor(input: object) {
        this.input = input;
      }
    };
  const commands = OPERATIONS.map((operation) => [`${operation}Command`, commandOf(operation)] as const);
  const things: Service = {
    name: "things",
    iamPrefix: "own",
    load: async () => {
      loads += 1;
      return [{ ThingsClient, ...Object.fromEntries(commands) }, "ThingsClient"];
    },
    meanings: {
      denied: /^Forbidden$/,
      "not found": /^NoSuchThing$/,
      conflict: /^ThingExists$/,
      throttled: /^SlowDown$/,
    },
    answers: { ListThings: { Things: [{ Id: text }] }, ListTagsForResource: TAGS },
    ...more,
  };
  const clock = fakeClock();
  const connection = connect({
    ...{ region: "eu-west-1", requestsPerSecond: Number.POSITIVE_INFINITY, pacing: clock.pacing },
    ...{ services: [things], answers },
  });
  return { asked, made, loads: () => loads, clock, connection, reader: makeReader(connection) };
}

const thrown = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("reading", () => {
  test("loads the client when it is first called, once, and gives it what every client gets", async () => {
    const { reader, loads, made } = world(() => ({ Things: [] }));
    expect([loads(), made.length]).toEqual([0, 0]);
    await reader.list("things", "ListThings", {}, "Things");
    await reader.list("things", "ListThings", {}, "Things");
    const patience = { connectionTimeout: 10_000, requestTimeout: 30_000, throwOnRequestTimeout: true };
    const given = { maxAttempts: 1, cacheMiddleware: true, region: "eu-west-1", requestHandler: patience };
    expect([loads(), made]).toEqual([1, [given]]);
  });

  test("goes from page to page, each as long as the service says", async () => {
    const pages = [
      { Things: [{ Id: "a" }], NextToken: "2" },
      { Things: [], NextToken: "3" },
      { Things: [{ Id: "b" }] },
    ];
    const pageSize = (operation: string) => (operation === "ListThings" ? { Limit: 7 } : {});
    const { reader, asked } = world((_, count) => pages[count - 1]!, { pageSize });
    const found = await reader.list("things", "ListThings", { Of: "me" }, "Things");
    expect(found).toEqual([{ Id: "a" }, { Id: "b" }]);
    expect(asked.map(({ input }) => input)).toEqual([
      { Of: "me", Limit: 7 },
      { Of: "me", Limit: 7, NextToken: "2" },
      { Of: "me", Limit: 7, NextToken: "3" },
    ]);
  });

  test("asks for pages of a hundred where the service does not say, and for tags without", async () => {
    const { reader, asked } = world(() => ({ Things: [], Tags: [] }));
    await reader.list("things", "ListThings", {}, "Things");
    await reader.list("things", "ListTagsForResource", {}, "Tags");
    expect(asked.map(({ input }) => input)).toEqual([{ MaxResults: 100 }, {}]);
  });

  test("keeps to the service's own ceiling", async () => {
    const { reader, clock } = world(() => ({ Things: [] }), { requestsPerSecond: 2 });
    for (let count = 0; count < 6; count++) await reader.list("things", "ListThings", {}, "Things");
    expect(clock.pacing.now()).toBeGreaterThanOrEqual(1000);
    const free = world(() => ({ Things: [] }));
    for (let count = 0; count < 6; count++) await free.reader.list("things", "ListThings", {}, "Things");
    expect(free.clock.pacing.now()).toBe(0);
  });

  test("counts its calls under its name", async () => {
    const { reader, connection } = world(() => ({ Things: [] }));
    reader.expect("things", 4);
    await reader.list("things", "ListThings", {}, "Things");
    expect(connection.measure().parts).toEqual({ things: { done: 1, left: 4, pace: expect.any(Number) } });
  });
});

describe("what goes wrong", () => {
  test("is tried again where the service's code means too many calls", async () => {
    const { reader, asked, clock } = world((_, count) => {
      if (count < 3) throw refusal("SlowDown");
      return { Things: [] };
    });
    await reader.list("things", "ListThings", {}, "Things");
    expect([asked.length, clock.pauses.length > 0]).toEqual([3, true]);
  });

  test("once AWS cannot be reached, says of what was not asked any more why", async () => {
    const { reader, asked } = world(() => {
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    });
    await thrown(reader.list("things", "ListThings", {}, "Things"));
    const before = asked.length;
    const { message } = (await thrown(reader.call("things", "DescribeThing", {}))) as Error;
    expect(message).toMatch(
      /^nothing more was asked of AWS since this: cannot reach .* for ListThings \(ECONNREFUSED\)/,
    );
    expect(asked.length).toBe(before);
  });

  test("says which action of IAM is lacking", async () => {
    const { reader } = world(() => {
      throw refusal("Forbidden", "not you");
    });
    const error = await thrown(reader.list("things", "ListThings", {}, "Things"));
    expect(reader.unknown("Thing/*", error)).toEqual({
      pattern: "Thing/*",
      reason: "ListThings: Forbidden: not you (needs own:ListThings)",
    });
  });

  test.for([
    ["Forbidden", isDenied, codes.isDenied],
    ["NoSuchThing", isNotFound, codes.isNotFound],
    ["ThingExists", isConflict, codes.isConflict],
    ["SlowDown", isThrottled, codes.isThrottled],
    ["AccessDeniedException", isDenied, codes.isDenied],
    ["ResourceNotFoundException", isNotFound, codes.isNotFound],
    ["ConflictException", isConflict, codes.isConflict],
    ["ThrottlingException", isThrottled, codes.isThrottled],
  ] as const)("%s means the same to whoever calls and to kinds", async ([code, toIo, toKinds], { expect }) => {
    const { connection } = world(() => {
      throw refusal(code);
    });
    const error = await thrown(connection.once("things", "DescribeThing", {}));
    const all = [isDenied, isNotFound, isConflict, isThrottled].filter((is) => is(error));
    expect([all, toKinds(error)]).toEqual([[toIo], true]);
  });

  test("leaves an object absent that the service does not find, when a kind looks again", async () => {
    const answers = [{ things: { DescribeThing: { Id: text } } }];
    const { reader } = world(
      ({ input }) => {
        if (input.Id === "gone") throw refusal("NoSuchThing");
        if (input.Id === "hidden") throw refusal("Forbidden");
        return { Id: input.Id };
      },
      {},
      answers,
    );
    const written = ["there", "gone", "hidden"].map((Id) => ({ key: `Thing/${Id}`, spec: {}, ids: { Id } }));
    const { found, unknown } = await rereadEach(reader, written, async ({ key, ids }) => {
      await reader.call("things", "DescribeThing", ids);
      return { kind: "Thing", key, spec: {}, ids };
    });
    expect([found.map(({ key }) => key), unknown.map(({ pattern }) => pattern)]).toEqual([
      ["Thing/there"],
      ["Thing/hidden"],
    ]);
  });

  test("is ours to mend where nobody knows the service, or it has no such operation", async () => {
    const { reader, connection } = world(() => ({}));
    const unknownService = await thrown(reader.call("nothings", "DescribeThing", {}));
    expect(unknownService).toEqual(new Bug("nobody knows how to call the service nothings"));
    await expect(connection.once("nothings", "CreateThing", {})).rejects.toThrow(Bug);
    const misspelt = await thrown(reader.call("things", "DescribeThink", {}));
    expect(misspelt).toEqual(new Bug("the service things has no operation DescribeThink"));
    expect(() => reader.unknown("Thing/*", misspelt)).toThrow(Bug);
  });
});

describe("the form of answers", () => {
  const form = { things: { DescribeThing: { Thing: { Id: text } } } };
  const odd = (what: string) => `not as AWS does (${what} is missing or odd)`;

  test("comes with a kind", async () => {
    const answers = answersOf(makeRegistry([...kinds.values(), { ...vault, answers: form }]));
    const { reader } = world(({ input }) => (input as { Is: JsonObject }).Is, {}, answers);
    const whole = { Thing: { Id: "a" } };
    expect(await reader.call("things", "DescribeThing", { Is: whole })).toEqual(whole);
    await expect(reader.call("things", "DescribeThing", { Is: { Thing: {} } })).rejects.toThrow(odd("Thing.Id"));
  });

  test("is an error where nobody brings one, and a kind's word counts for its service alone", async () => {
    const answers = [{ "sso-admin": { DescribeThing: { Thing: { Id: text } } } }];
    const { reader } = world(() => ({ Thing: { Id: "a" } }), {}, answers);
    await expect(reader.call("things", "DescribeThing", {})).rejects.toThrow(odd("a form that is known here"));
  });

  test("of the service itself is no kind's to weaken", async () => {
    const { reader } = world(() => ({}), {}, [{ things: { ListThings: () => true } }]);
    await expect(reader.list("things", "ListThings", {}, "Things")).rejects.toThrow(odd("Things"));
  });
});

describe("writing", () => {
  const KEY = "Thing/a";
  const create: Step = {
    ...{ service: "things", operation: "CreateThing", input: { Name: "a" }, locks: [] },
    saves: { ThingId: "Id" },
  };
  const remove: Step = { service: "things", operation: "DeleteThing", input: { Id: "1" }, locks: [] };
  const lost = () => Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });

  /** One step, with what AWS answers to each attempt. */
  async function made(step: Step, replies: readonly (object | Error)[]) {
    const { connection, asked, clock } = world((_, count) => {
      const reply = replies[count - 1]!;
      if (reply instanceof Error) throw reply;
      return reply;
    });
    const interpreter = new Interpreter({
      ...{
        connection,
        journal: NO_JOURNAL,
        sent: () => {},
        mayWrite: async () => {},
        interrupt: new AbortController().signal,
        clock: clock.pacing,
      },
      operations: undefined as unknown as InterpreterPorts["operations"],
      findMade: async () => ({ ThingId: "found" }),
      changedSince: async (_key, refusal) => new ChangedSince(refusal),
    });
    const attempt = new Attempt(KEY, () => false);
    const error = await thrown(interpreter.execute(attempt, step));
    return { error, saved: interpreter.savedOf(KEY), calls: asked.length, accepted: attempt.accepted };
  }

  test("saves what later steps need", async () => {
    const { error, saved, calls } = await made(create, [{ Id: "1" }]);
    expect([error, saved, calls]).toEqual([undefined, { ThingId: "1" }, 1]);
  });

  test("is tried again where it was too much, or in the way of another write", async () => {
    const busy = refusal("ThingExists", "There is a conflicting operation in process");
    const { error, calls, accepted } = await made(create, [refusal("SlowDown"), busy, { Id: "1" }]);
    expect([error, calls, accepted]).toEqual([undefined, 3, 1]);
  });

  test("is refused where something else is there already", async () => {
    const { error, accepted } = await made(create, [refusal("ThingExists")]);
    expect([isConflict(error), accepted]).toEqual([true, 0]);
  });

  test("finds what was made, where the answer was lost and the service now says that it is there", async () => {
    const { error, saved, accepted } = await made(create, [lost(), refusal("ThingExists")]);
    expect([error, saved, accepted]).toEqual([undefined, { ThingId: "found" }, 1]);
  });

  test("takes what the service no longer finds for gone, where the answer was lost", async () => {
    const { error, accepted } = await made(remove, [lost(), refusal("NoSuchThing")]);
    expect([error, accepted]).toEqual([undefined, 1]);
    expect(isNotFound((await made(remove, [refusal("NoSuchThing")])).error)).toBe(true);
  });
});

test.for(builtIn.map(({ name }) => name))("%s has the client that it names", async (name, { expect }) => {
  const [module, client] = await builtIn.find((one) => one.name === name)!.load();
  expect(module[client]).toBeTypeOf("function");
});
