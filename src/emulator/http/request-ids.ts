import type { Ids } from "../base/ids.ts";
import type { Asked } from "./asked.ts";

/** Requests that differ have ids that do not depend on which came first; of equal ones it does not matter. */
export function requestIds(ids: Ids): (request: Asked, body: string | undefined) => string {
  const counts = new Map<string, number>();
  return ({ method, url, headers }, body) => {
    const content = ids.digest(JSON.stringify([method, url, headers["x-amz-target"], body]));
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    return ids.requestId(content, count);
  };
}
