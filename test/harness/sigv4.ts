/** AWS's signature, written down a second time from its documentation: what a request should have been signed with. */
import { createHash, createHmac } from "node:crypto";

export interface SignedRequest {
  readonly method: string;
  /** As it goes over the wire, without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const hex = (text: string) => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
/** All services but S3 encode a path twice: once on the wire, and once more here. */
const encoded = (part: string) =>
  encodeURIComponent(part).replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is wrong with a signature by this secret key for this service and Region; undefined where it is good. */
export function signatureProblem(
  { method, path, headers, body }: SignedRequest,
  { secret, service, region }: { readonly secret: string; readonly service: string; readonly region: string },
): string | undefined {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const form = /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, scope = "", names = "", signature = ""] = form.exec(lower.get("authorization") ?? "") ?? [];
  const date = lower.get("x-amz-date") ?? "";
  const day = date.slice(0, 8);
  if (scope !== `${day}/${region}/${service}/aws4_request`) return `the scope is ${scope}`;
  const signed = names.split(";");
  const missing = ["host", "x-amz-date", ...(lower.has("x-amz-security-token") ? ["x-amz-security-token"] : [])];
  if (missing.some((name) => !signed.includes(name))) return `only ${names} are signed`;
  if (lower.get("x-amz-content-sha256") !== hex(body)) return "the digest is of another body";
  const canonical = [
    ...[method, path.split("/").map(encoded).join("/"), ""],
    ...signed.map((name) => `${name}:${lower.get(name) ?? ""}`),
    ...["", names, hex(body)],
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", date, scope, hex(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return hmac(key, toSign).toString("hex") === signature ? undefined : `the signature is another one, of\n${canonical}`;
}
