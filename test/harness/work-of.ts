/** What a run did to the organization, without the lease that it held meanwhile. */
import type { Emulator } from "../../src/emulator/index.ts";

type History = ReturnType<Emulator["history"]>;

export const workOf = (history: History): History =>
  history.filter(({ input }) => !/idc:(lease|memory|superseded):/.test(JSON.stringify(input)));
