/** Requests to account access manager as they go over the wire: where AWS's documentation has each operation. */
import type { Emulator } from "../../src/emulator/index.ts";

/** Method, path, and what else is not in the body. */
export const ROUTES: Readonly<Record<string, string>> = {
  CreateApplication: "POST /applications",
  GetApplication: "GET /applications/{applicationArn}",
  DeleteApplication: "DELETE /applications/{applicationArn}",
  ListApplications: "POST /applications-list",
  CreateEntitlement: "POST /entitlements",
  GetEntitlement: "GET /entitlements/{entitlementId}?applicationArn",
  DeleteEntitlement: "DELETE /entitlements/{entitlementId}?applicationArn",
  ListEntitlements: "POST /entitlements-list",
  ListTagsForResource: "GET /tags/{resourceArn}",
  TagResource: "POST /tags/{resourceArn}",
  UntagResource: "DELETE /tags/{resourceArn}?tagKeys",
};

/** What the emulator looks at of a signature: that there is one, its region and its service. */
export const signedFor = (service: string, region = "eu-west-1") => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/${service}/aws4_request`,
});

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Of an error. */
  readonly code?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** `input` by the names of the model; `headers` in place of a good signature. */
export async function call(
  { url }: Pick<Emulator, "url">,
  operation: string,
  input: object = {},
  headers: object = {},
): Promise<Answer> {
  const [, method = "", path = "", inQuery] = /^(\w+) ([^?]+)(?:\?(.*))?$/.exec(ROUTES[operation] ?? "") ?? [];
  const rest = new Map<string, unknown>(Object.entries(input));
  const taken = (name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(taken(name) ?? "")));
  const given = inQuery === undefined ? undefined : taken(inQuery);
  const values = given === undefined ? [] : [given].flat();
  const query = new URLSearchParams(values.map((value): [string, string] => [inQuery ?? "", String(value)]));
  const init = { method, headers: { ...signedFor("account-access"), ...headers } };
  const content = method === "POST" ? { body: JSON.stringify(Object.fromEntries(rest)) } : {};
  const response = await fetch(`${url}${filled}${query.size === 0 ? "" : `?${query}`}`, { ...init, ...content });
  const text = await response.text();
  const code = response.headers.get("x-amzn-errortype");
  return {
    ...{ status: response.status, headers: response.headers },
    ...(code === null ? {} : { code }),
    body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}
