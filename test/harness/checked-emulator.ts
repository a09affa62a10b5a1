/**
 * The emulator of all tests in this process. Where AWS's service models are at hand (test/emulator/models.ts), every answer
 * that it gives and every request that it takes must fit them, and every request of the product, taken or not.
 *
 * Emulators in other processes (`idc emulate` and `idc demo` in test/cli) are out of its reach: what they exchange there
 * the scenarios and golden stories exchange here.
 */
import { type Emulator, type EmulatorOptions, startEmulator } from "../../src/emulator/index.ts";
import { exchangeProblems, type Requests } from "../emulator/models.ts";

/** What models of before there were revisions do not require. */
const OLDER = /^identitystore (Update(User|Group) answer: .*|.*\/Revision) is missing$/;

export async function startCheckedEmulator(options: EmulatorOptions, requests: Requests = "valid"): Promise<Emulator> {
  const problems = new Set<string>();
  const emulator = await startEmulator({
    ...options,
    onExchange: (exchange) => {
      // Of a service that only a test knows there is no model.
      const isForeign = options.services?.some(({ name }) => name === exchange.service) === true;
      const older = options.behaviour?.revisions === false;
      if (!isForeign)
        for (const problem of exchangeProblems(exchange, requests))
          if (!older || !OLDER.test(problem)) problems.add(problem);
      options.onExchange?.(exchange);
    },
  });
  const stop = async () => {
    await emulator.stop();
    if (problems.size > 0) throw new Error(`not as in AWS's models:\n${[...problems].join("\n")}`);
  };
  return { ...emulator, stop };
}
