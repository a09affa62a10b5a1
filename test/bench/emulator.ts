/** The emulator: until it serves, as a process and inside one; and how many requests a second it answers on loopback. */
import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import { sampleOrganization, startEmulator } from "../../src/emulator/index.ts";
import { type Bench, type Figure, milliseconds, round, seconds, type Table } from "./figures.ts";
import { median } from "./process.ts";

const RUNS = 5;
const CONNECTIONS = 16;
const REQUESTS = 20_000;
const SERVED_WITHIN = { small: 0.5, medium: undefined, large: 5 } as const;

/** Milliseconds from starting the process to the line with its URL. */
function served(idc: string, name: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [idc, "emulate", "--org", name], { stdio: ["ignore", "pipe", "ignore"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.stdout.once("data", () => {
      const took = performance.now() - began;
      child.once("exit", () => resolve(took));
      child.kill("SIGTERM");
    });
  });
}

interface Call {
  readonly operation: string;
  readonly body: string;
  readonly target: string;
}

/** The bytes of a request: a client that does no more than send them leaves the machine to the server. */
function bytesOf({ target, operation, body }: Call): Buffer {
  const head = [
    "POST / HTTP/1.1",
    "host: 127.0.0.1",
    `x-amz-target: ${target}.${operation}`,
    "content-type: application/x-amz-json-1.1",
    "authorization: AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** Resolves with what is left over when a whole answer has come. */
function answered(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing: number | undefined;
    socket.on("data", function read(chunk: Buffer) {
      if (missing === undefined) {
        const text = chunk.toString("latin1");
        if (!text.startsWith("HTTP/1.1 200")) return reject(new Error(text.slice(0, 300)));
        missing = Number(/content-length: (\d+)/i.exec(text)?.[1]) + text.indexOf("\r\n\r\n") + 4;
      }
      missing -= chunk.length;
      if (missing > 0) return;
      socket.off("data", read);
      resolve();
    });
  });
}

/** Requests a second on connections that are kept, each with one request under way. */
async function rate(url: string, call: Call): Promise<number> {
  const bytes = bytesOf(call);
  let left = REQUESTS;
  const worker = async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    while (left > 0) {
      left -= 1;
      socket.write(bytes);
      await answered(socket);
    }
    socket.destroy();
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return REQUESTS / ((performance.now() - began) / 1000);
}

async function startUps(idc: string, figures: Record<string, Figure>): Promise<Table> {
  const table: string[][] = [["until it serves", "median", "aim"]];
  for (const name of ["small", "medium", "large"] as const) {
    const runs: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) runs.push(await served(idc, name));
    const value = median(runs);
    const target = SERVED_WITHIN[name];
    figures[`emulator.${name}.served`] = {
      value: round(value / 1000),
      unit: "s",
      ...(target === undefined ? {} : { target }),
    };
    table.push([`idc emulate --org ${name}`, seconds(value), target === undefined ? "" : `${target} s`]);
  }
  const { organization } = sampleOrganization("small", 1);
  const runs: number[] = [];
  for (let turn = 0; turn <= RUNS; turn++) {
    const began = performance.now();
    const emulator = await startEmulator({ organization });
    runs.push(performance.now() - began);
    await emulator.stop();
  }
  const inside = median(runs.slice(1));
  figures["emulator.in-process"] = { value: round(inside), unit: "ms", target: 50 };
  table.push(["small, inside a process", milliseconds(inside), "50 ms"]);
  return table;
}

/** Names are bounded from below: figures promise the time of a thousand requests. */
async function rates(figures: Record<string, Figure>): Promise<Table> {
  const table: string[][] = [["requests a second", "small", "large"]];
  const rows = new Map<string, string[]>();
  for (const name of ["small", "large"] as const) {
    const { organization } = sampleOrganization(name, 1);
    const emulator = await startEmulator({ organization });
    const { instance, permissionSets, accounts, assignments } = emulator.state();
    const on = { InstanceArn: instance.arn, PermissionSetArn: permissionSets[0]!.PermissionSetArn };
    const store = { IdentityStoreId: instance.identityStoreId, MaxResults: 100 };
    const group = assignments.find(({ principalType }) => principalType === "GROUP")!;
    const byPrincipal = { PrincipalType: "GROUP", PrincipalId: group.principalId, MaxResults: 100 };
    const calls: Readonly<Record<string, object>> = {
      DescribePermissionSet: on,
      ListAccountAssignments: { ...on, AccountId: accounts[1]!.id, MaxResults: 100 },
      ListAccountAssignmentsForPrincipal: { InstanceArn: instance.arn, ...byPrincipal },
      ListAccountsForProvisionedPermissionSet: { ...on, MaxResults: 100 },
      ListUsers: store,
    };
    for (const [operation, input] of Object.entries(calls)) {
      const target = operation === "ListUsers" ? "AWSIdentityStore" : "SWBExternalService";
      const value = await rate(emulator.url, { operation, target, body: JSON.stringify(input) });
      rows.set(operation, [...(rows.get(operation) ?? [operation]), value.toFixed(0)]);
      const figure = `emulator.${name}.${operation}`;
      figures[`${figure}.rate`] = { value: round(value), unit: "requests/s" };
      if (operation !== "ListUsers") {
        figures[`${figure}.thousand`] = { value: round(1_000_000 / value), unit: "ms", target: 333 };
      }
    }
    await emulator.stop();
  }
  return [...table, ...rows.values()];
}

export const emulator: Bench = {
  name: "emulator",
  title: `The emulator (median of ${RUNS} starts; ${CONNECTIONS} connections, the client in the same process)`,
  async run({ idc }) {
    const figures: Record<string, Figure> = {};
    const table = [...(await startUps(idc, figures)), ...(await rates(figures))];
    return { table, figures };
  },
};
