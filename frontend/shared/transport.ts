/** The only place that calls fetch for the services: time limits, credentials, one renewal on 401. */
import type { ServiceName } from "@generated/suite";
import { UnreachableError } from "./problems";

export interface Limits {
  /** The limit of a read. A service waits 5 s for another one and then names it, so waiting for that response is useful. */
  read: number;
  /** The limit of a change: it may be in progress, and a retry costs more than waiting. */
  write: number;
  /** The limit from the first byte to the last. */
  body: number;
}

/** Milliseconds. */
const LIMITS: Limits = { read: 6_000, write: 15_000, body: 30_000 };
const OWN_CREDENTIALS = ["Cart-Token", "Order-Token"];
const READS = ["GET", "HEAD"];

export type Fetch = (request: Request) => Promise<Response>;

/** For a POST that only reads: it has the time limit of a read. */
export function soon(signal?: AbortSignal, limit = LIMITS.read): AbortSignal {
  return AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(limit)]);
}

/** Fetch with a time limit; without a response it throws an UnreachableError that names the service. */
export function plainFetch(service: ServiceName, limits: Partial<Limits> = {}): Fetch {
  const { read, write, body } = { ...LIMITS, ...limits };
  return async (request) => {
    const late = new AbortController();
    const giveUp = () => late.abort(new DOMException(`${service} is late`, "TimeoutError"));
    const headers = setTimeout(giveUp, READS.includes(request.method) ? read : write);
    try {
      const response = await fetch(request, { signal: AbortSignal.any([request.signal, late.signal]) });
      setTimeout(giveUp, body);
      return response;
    } catch (error) {
      // When the user leaves a page, it aborts its own calls: this says nothing about the service. The time limit does.
      if (request.signal.aborted && !isTimeout(request.signal.reason)) throw error;
      throw new UnreachableError(service, late.signal.aborted || request.signal.aborted);
    } finally {
      clearTimeout(headers);
    }
  };
}

/** Whether a response did not start in time, or did not end in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === "TimeoutError";
}

/** The holder of the bearer token. */
export interface TokenHolder {
  accessToken: () => Promise<string | undefined>;
  renew: () => Promise<string | undefined>;
}

/** Adds the bearer token, unless the call brings the token of a cart or an order; renews it once on 401. */
export function signedFetch(plain: Fetch, session: TokenHolder): Fetch {
  return async (request) => {
    if (OWN_CREDENTIALS.some((name) => request.headers.has(name))) return plain(request);
    const token = await session.accessToken();
    if (!token) return plain(request);
    // A body can be read once: keep a copy for the second attempt.
    const copy = request.clone();
    const response = await plain(withToken(request, token));
    if (response.status !== 401) return response;
    const renewed = await session.renew();
    return renewed ? plain(withToken(copy, renewed)) : response;
  };
}

function withToken(request: Request, token: string): Request {
  const headers = new Headers(request.headers);
  headers.set("Authorization", `Bearer ${token}`);
  return new Request(request, { headers });
}
