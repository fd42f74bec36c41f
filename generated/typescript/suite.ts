/** The suite, from contracts/. Generated: edit the contracts, not this file. */
import type * as Profiling from "./profiling";
import type * as Cataloging from "./cataloging";
import type * as Stocking from "./stocking";
import type * as Carting from "./carting";
import type * as Ordering from "./ordering";
import type * as Paying from "./paying";
import type * as Billing from "./billing";
import type * as Shipping from "./shipping";
import type * as Administering from "./administering";

/** By service, in order. */
export const PORTS = {
  profiling: 9001,
  cataloging: 9002,
  stocking: 9003,
  carting: 9004,
  ordering: 9005,
  paying: 9006,
  billing: 9007,
  shipping: 9008,
  administering: 9009,
} as const;

export type ServiceName = keyof typeof PORTS;

export const SERVICES = [
  "profiling",
  "cataloging",
  "stocking",
  "carting",
  "ordering",
  "paying",
  "billing",
  "shipping",
  "administering",
] as const satisfies readonly ServiceName[];

/** Ports by site. */
export const SITES = { shop: 9000, backoffice: 9010 } as const;

export type StaffRole =
  | "OWNER"
  | "CATALOG"
  | "WAREHOUSE"
  | "SUPPORT"
  | "FINANCE";

/** What a member of staff may do; a role decides. */
export type StaffScope =
  | "customers:read"
  | "customers:write"
  | "staff:write"
  | "messages:send"
  | "messages:read"
  | "catalog:write"
  | "stock:read"
  | "stock:write"
  | "carts:read"
  | "orders:read"
  | "orders:write"
  | "payments:read"
  | "payments:refund"
  | "payments:simulate"
  | "billing:read"
  | "billing:write"
  | "shipping:read"
  | "shipping:write"
  | "vendors:read"
  | "vendors:write"
  | "settings:read"
  | "settings:write"
  | "dashboard:read"
  | "operations:read"
  | "operations:write"
  | "session";

/** The operations of each service, by path. */
export interface Paths {
  profiling: Profiling.paths;
  cataloging: Cataloging.paths;
  stocking: Stocking.paths;
  carting: Carting.paths;
  ordering: Ordering.paths;
  paying: Paying.paths;
  billing: Billing.paths;
  shipping: Shipping.paths;
  administering: Administering.paths;
}

/** The schemas of each service, by name. */
export interface Schemas {
  profiling: Profiling.components["schemas"];
  cataloging: Cataloging.components["schemas"];
  stocking: Stocking.components["schemas"];
  carting: Carting.components["schemas"];
  ordering: Ordering.components["schemas"];
  paying: Paying.components["schemas"];
  billing: Billing.components["schemas"];
  shipping: Shipping.components["schemas"];
  administering: Administering.components["schemas"];
}
