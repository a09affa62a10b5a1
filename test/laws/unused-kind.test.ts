/**
 * A kind that nobody uses changes no plan: not one call is made for it, whatever its reads would answer. `IDC_UNUSED` is how many
 * organizations.
 */
import { expect, test } from "vitest";
import { canonicalJson, type JsonObject } from "../../src/core/base/json.ts";
import { makeRegistry } from "../../src/core/model/kind.ts";
import type { ServiceName } from "../../src/core/model/service.ts";
import { CallError } from "../../src/io/aws/call-error.ts";
import type { Connection } from "../../src/io/aws/connection.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { prepare } from "../chaos/engine.ts";
import { box, shelf, vault } from "../harness/foreign/kinds.ts";
import { driftedBy } from "./console-drift.ts";
import { STILL } from "./emulated.ts";
import { randomCompany } from "./random-company.ts";

const ORGANIZATIONS = Number(process.env.IDC_UNUSED ?? 40);

/** As AWS answers who may not, and a server that has never heard of it. */
const REFUSALS = ["AccessDeniedException", "UnknownOperationException"] as const;

const withUnused = { resources: makeRegistry([...kinds.values(), vault, shelf, box]), documents: documentKinds };

/** Refuses every call to the service of the unused kinds, and notes it. */
function refusing(connection: Connection, code: string, asked: string[]): Connection {
  const through = (send: Connection["send"]) => async (service: ServiceName, operation: string, input: JsonObject) => {
    if (service !== "vaults") return send(service, operation, input);
    asked.push(operation);
    throw new CallError(service, operation, code, "no");
  };
  return { ...connection, send: through(connection.send), once: through(connection.once) };
}

test("a kind that nobody declares costs no call and changes no plan", { timeout: 600_000 }, async () => {
  let changes = 0;
  for (let seed = 1; seed <= ORGANIZATIONS; seed++) {
    const one = await randomCompany(seed);
    const { emulated, config, company, pageSize } = one;
    driftedBy(one, 3);
    const asked: string[] = [];
    const connect = () => emulated.connect(company.caller, pageSize);
    const code = REFUSALS[seed % REFUSALS.length]!;
    const plain = await prepare(connect(), [config], 0, STILL, {});
    const other = await prepare(refusing(connect(), code, asked), [config], 0, STILL, { kinds: withUnused });
    expect([seed, asked]).toEqual([seed, []]);
    expect([seed, canonicalJson(other.plan)]).toEqual([seed, canonicalJson(plain.plan)]);
    changes += plain.plan.changes.length;
  }
  expect(changes).toBeGreaterThan(ORGANIZATIONS);
});
