/** Typed clients of the Comptoir services: `ok("carting", shop.carting.POST("/carts"))` returns the body or throws ProblemError. */
import createClient, { type Client } from "openapi-fetch";
import { type Paths, PORTS, SERVICES, type ServiceName } from "./generated/suite.js";
import { type Limits, plainFetch, signedFetch } from "./transport.js";

export { Attempt, newKey } from "./attempts.js";
export { type Paths, PORTS, type Schemas, SERVICES, type ServiceName } from "./generated/suite.js";
export { answered, ok } from "./ok.js";
export { isPassing, isProblem, ProblemError, UnreachableError } from "./problems.js";
export type { Limits } from "./transport.js";

export interface Options {
  /** Addresses of services that are not on localhost. */
  addresses?: Partial<Record<ServiceName, string>>;
  /** Gives the access token of the person who calls; without one, calls are anonymous. */
  token?: () => string | undefined | Promise<string | undefined>;
  /** Time limits in milliseconds, if they differ from the default. */
  limits?: Partial<Limits>;
}

export type Comptoir = { [Name in ServiceName]: Client<Paths[Name]> };

/** One client per service; no connection is made before the first call. */
export function comptoir({ addresses = {}, token, limits }: Options = {}): Comptoir {
  const holder = { accessToken: async () => token?.(), renew: async () => undefined };
  const clientOf = (service: ServiceName) =>
    createClient<Paths[ServiceName]>({
      baseUrl: addresses[service] ?? `http://localhost:${PORTS[service]}`,
      fetch: signedFetch(plainFetch(service, limits), holder),
    });
  return Object.fromEntries(SERVICES.map((service) => [service, clientOf(service)])) as unknown as Comptoir;
}
