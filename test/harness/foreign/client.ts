/** The service of the kinds that only tests know, as the product calls it: a client of its own, over HTTP. */
import type { Service } from "../../../src/io/aws/services/service.ts";

interface Options {
  readonly endpoint: string;
  readonly region: string;
}

class Command {
  readonly input: unknown;

  constructor(input: unknown) {
    this.input = input;
  }
}

const OPERATIONS = [
  ...["CreateVault", "ListVaults", "UpdateVault", "DeleteVault", "TagVault", "UntagVault", "ListTags"],
  ...["CreateShelf", "ListShelves", "UpdateShelf", "DeleteShelf"],
];

/** `lost`: operations whose next answer does not come; each is then taken out. */
export function vaultsClient(
  lost: Set<string> = new Set(),
  denied: (operation: string) => boolean = () => false,
): Service {
  const commands = Object.fromEntries(
    OPERATIONS.map((operation) => [
      `${operation}Command`,
      class extends Command {
        readonly operation = operation;
      },
    ]),
  );
  class VaultsClient {
    readonly options: Options;
    readonly middlewareStack = { add: () => {} };
    readonly config = { region: async () => "eu-west-1", credentials: async () => ({}) };

    constructor(options: object) {
      this.options = options as Options;
    }

    async send({ operation, input }: { readonly operation: string; readonly input: unknown }): Promise<object> {
      if (denied(operation)) throw Object.assign(new Error("no"), { name: "AccessDeniedException" });
      const scope = `test/20261124/${this.options.region}/vaults/aws4_request`;
      const response = await fetch(this.options.endpoint, {
        method: "POST",
        headers: {
          "x-amz-target": `VaultsV1.${operation}`,
          "content-type": "application/x-amz-json-1.1",
          authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00`,
        },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as { readonly __type?: string; readonly message?: string };
      if (lost.delete(operation)) throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
      if (response.status === 200) return answer;
      const { __type = "Unknown", message = "" } = answer;
      throw Object.assign(new Error(message), { name: __type, $metadata: { httpStatusCode: response.status } });
    }
  }
  return {
    name: "vaults",
    iamPrefix: "vault",
    load: async () => [{ ...commands, VaultsClient } as never, "VaultsClient"],
    answers: {},
  };
}
