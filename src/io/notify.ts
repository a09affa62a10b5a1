/** One POST of JSON to a webhook. The address is a secret: nothing of it is in what is given back, and nothing of the answer is believed. */

export interface Posting {
  /** Milliseconds until nobody waits for an answer any more. */
  readonly limit: number;
  /** Aborted: nobody waits at once. */
  readonly interrupt: AbortSignal;
}

/** What the system calls what went wrong: `ECONNREFUSED`. What else an error says may have the address in it. */
function codeIn(error: unknown): string | undefined {
  const { code } = ((error as Error | undefined)?.cause ?? {}) as NodeJS.ErrnoException;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : undefined;
}

function whyNot({ status }: Response): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  return status >= 300 && status < 400 ? "it redirects, which is not followed" : `it answers ${status}`;
}

/** Undefined where it was taken; else why not, in our words. */
export async function postJson(to: URL, json: string, { limit, interrupt }: Posting): Promise<string | undefined> {
  try {
    const response = await fetch(to, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", "user-agent": "idc" },
      body: json,
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(limit), interrupt]),
    });
    await response.body?.cancel();
    return whyNot(response);
  } catch (error) {
    if (interrupt.aborted) return "interrupted";
    if (error instanceof Error && error.name === "TimeoutError") return `no answer within ${limit / 1000} s`;
    return codeIn(error) ?? "no answer";
  }
}
