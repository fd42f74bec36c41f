/** Which scope each part of the back office needs; a scope that the contracts do not have is a type error. */
import type { StaffScope } from "@generated/suite";
import type { Address } from "./addresses";

/** To see a resource or a page at all. What can be done on it is asked per button. */
export const NEEDED = {
  dashboard: "dashboard:read",
  orders: "orders:read",
  "order-processes": "orders:read",
  customers: "customers:read",
  products: "catalog:write",
  categories: "catalog:write",
  vendors: "vendors:read",
  "stock-items": "stock:read",
  "stock-movements": "stock:read",
  "stock-alerts": "stock:read",
  "payment-intents": "payments:read",
  refunds: "payments:read",
  simulation: "payments:simulate",
  invoices: "billing:read",
  "tax-rates": "billing:read",
  shipments: "shipping:read",
  "relay-points": "shipping:read",
  carriers: "shipping:read",
  "shipping-methods": "shipping:read",
  "shipping-zones": "shipping:read",
  "shipping-simulation": "shipping:read",
  settings: "settings:read",
  staff: "staff:write",
  "dead-letters": "operations:read",
  messages: "messages:read",
  news: "messages:send",
  "my-account": "session",
  health: "session",
} as const satisfies Record<string, StaffScope>;

export type Part = keyof typeof NEEDED;

/** For the pages that only change something, in parts that others may read. */
const NEEDED_TO_CHANGE: Partial<Record<Address, StaffScope>> = {
  "/carriers/create": "shipping:write",
  "/shipping-methods/create": "shipping:write",
  "/shipping-zones/create": "shipping:write",
  "/relay-points/import": "shipping:write",
  "/stock-items/import": "stock:write",
};

export function mayOpen(part: string, scopes: readonly string[]): boolean {
  return Object.hasOwn(NEEDED, part) && scopes.includes(NEEDED[part as Part]);
}

/** Whether the page at an address of a part may be seen. */
export function mayVisit(address: Address, part: Part, scopes: readonly string[]): boolean {
  const more = NEEDED_TO_CHANGE[address];
  return mayOpen(part, scopes) && (more === undefined || scopes.includes(more));
}
