/** The only place that calls fetch for the services: time limit, credentials, one renewal on 401. */
import type { ServiceName } from "./config";
import { UnreachableError } from "./problems";
import type { Session } from "./session";

const TIME_LIMIT_MS = 15_000;
const OWN_CREDENTIALS = ["Cart-Token", "Order-Token"];

export type Fetch = (request: Request) => Promise<Response>;

/** Fetch with a time limit; no answer is an UnreachableError that names the service. */
export function plainFetch(service: ServiceName, limit = TIME_LIMIT_MS): Fetch {
  return async (request) => {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(limit)]);
    try {
      return await fetch(request, { signal });
    } catch (error) {
      // A page that was left aborts its own calls: that says nothing about the service.
      if (request.signal.aborted) throw error;
      throw new UnreachableError(service);
    }
  };
}

/** Adds the bearer token, unless the call brings the token of a cart or an order; renews it once on 401. */
export function signedFetch(plain: Fetch, session: Session): Fetch {
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
