/** One typed client per service, made from the contracts; a contract change that breaks a page breaks its type check. */
import type { paths as Administering } from "@generated/administering";
import type { paths as Billing } from "@generated/billing";
import type { paths as Carting } from "@generated/carting";
import type { paths as Cataloging } from "@generated/cataloging";
import type { paths as Ordering } from "@generated/ordering";
import type { paths as Paying } from "@generated/paying";
import type { paths as Profiling } from "@generated/profiling";
import type { paths as Shipping } from "@generated/shipping";
import type { paths as Stocking } from "@generated/stocking";
import createClient from "openapi-fetch";
import type { ServiceName, SiteConfig } from "./config";
import { Session } from "./session";
import { type Limits, plainFetch, signedFetch } from "./transport";

export { answered, ok } from "./ok";

export interface ApiOptions {
  /** Key of localStorage under which this site keeps its refresh token. */
  storageKey: string;
  /** Services called without the bearer token: their public reads then need no preflight and no sign-in. */
  anonymous?: readonly ServiceName[];
  /** Time limits of a service's calls, where they are others than usual. */
  limits?: (service: ServiceName) => Partial<Limits>;
}

/** `ok("ordering", api.ordering.GET("/orders/{order_id}", …))` returns the body or throws ProblemError, UnreachableError. */
export function createApi({ services }: SiteConfig, { storageKey, anonymous = [], limits }: ApiOptions) {
  const session = new Session({ profiling: services.profiling, storageKey, fetch: plainFetch("profiling") });
  const client = <Paths extends object>(service: ServiceName) => {
    const plain = plainFetch(service, limits?.(service));
    const fetch = anonymous.includes(service) ? plain : signedFetch(plain, session);
    // Lists in queries are `a=1&a=2`, as the contracts have it by default.
    return createClient<Paths>({ baseUrl: services[service], fetch });
  };
  return {
    session,
    addresses: services,
    profiling: client<Profiling>("profiling"),
    cataloging: client<Cataloging>("cataloging"),
    stocking: client<Stocking>("stocking"),
    carting: client<Carting>("carting"),
    ordering: client<Ordering>("ordering"),
    paying: client<Paying>("paying"),
    billing: client<Billing>("billing"),
    shipping: client<Shipping>("shipping"),
    administering: client<Administering>("administering"),
  };
}

export type Api = ReturnType<typeof createApi>;
