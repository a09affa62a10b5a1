/**
 * A line for each call, for who looks for what goes wrong between idc and AWS: service, operation, status of HTTP, time,
 * request id. Nothing of what is sent or answered stands in it, so no names of people.
 */
import { visible } from "../../core/base/visible.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { heardBefore } from "./heard.ts";

export interface Trace {
  /** Takes a line, without its end. */
  readonly write: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Metadata {
  readonly httpStatusCode?: number;
  readonly requestId?: string;
}

const metadataOf = (said: unknown): Metadata =>
  (typeof said === "object" && said !== null && (said as { $metadata?: Metadata }).$metadata) || {};

/** Passes on what a call comes to, and writes its line. */
export async function traced<Answer extends object>(
  trace: Trace | undefined,
  called: { readonly service: ServiceName; readonly operation: string },
  send: () => Promise<Answer>,
): Promise<Answer> {
  if (trace === undefined) return send();
  const began = trace.now();
  const tell = (said: unknown, status: number | string) => {
    const { httpStatusCode = status, requestId = "-" } = metadataOf(said);
    const took = Math.round(trace.now() - began);
    const words = [called.service, called.operation, httpStatusCode, `${took} ms`, requestId];
    trace.write(`debug: ${visible(words.join(" "))}`);
  };
  try {
    const answer = await send();
    tell(answer, "-");
    return answer;
  } catch (error) {
    tell(error, heardBefore(error)?.status ?? "no answer");
    throw error;
  }
}
