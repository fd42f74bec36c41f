/** One typed client per service, typed by the contracts: a contract change that breaks a page fails the type check. */
import { type Paths, SERVICES, type ServiceName } from "@generated/suite";
import createClient, { type Client } from "openapi-fetch";
import type { SiteConfig } from "./config";
import { Session } from "./session";
import { type Limits, plainFetch, signedFetch } from "./transport";

export { answered, ok } from "./ok";

export interface ApiOptions {
  /** Key of localStorage under which this site keeps its refresh token. */
  storageKey: string;
  /** Services called without the bearer token: their public reads then need no preflight and no sign-in. */
  anonymous?: readonly ServiceName[];
  /** Time limits of a service's calls, if they differ from the default. */
  limits?: (service: ServiceName) => Partial<Limits>;
}

type Clients = { [Name in ServiceName]: Client<Paths[Name]> };

/** `ok("ordering", api.ordering.GET("/orders/{order_id}", …))` returns the body or throws ProblemError, UnreachableError. */
export function createApi({ services }: SiteConfig, { storageKey, anonymous = [], limits }: ApiOptions) {
  const session = new Session({ profiling: services.profiling, storageKey, fetch: plainFetch("profiling") });
  const client = <Name extends ServiceName>(service: Name): Client<Paths[Name]> => {
    const plain = plainFetch(service, limits?.(service));
    const fetch = anonymous.includes(service) ? plain : signedFetch(plain, session);
    // Lists in queries are `a=1&a=2`, as the contracts have it by default.
    return createClient<Paths[Name]>({ baseUrl: services[service], fetch });
  };
  const clients = Object.fromEntries(SERVICES.map((service) => [service, client(service)])) as unknown as Clients;
  return { session, addresses: services, ...clients };
}

export type Api = ReturnType<typeof createApi>;
