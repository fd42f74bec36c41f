/** Every address of the back office: shell/Pages.tsx has their pages, and the site's server answers 404 for any other. */
export const ADDRESSES = [
  "/",
  "/orders",
  "/orders/:id/show",
  "/order-processes",
  "/customers",
  "/customers/:id/show",
  "/products",
  "/products/create",
  "/products/:id/show",
  "/categories",
  "/vendors",
  "/vendors/:id/show",
  "/stock-items",
  "/stock-items/:id/show",
  "/stock-movements",
  "/stock-alerts",
  "/payment-intents",
  "/payment-intents/:id/show",
  "/refunds",
  "/simulation",
  "/invoices",
  "/invoices/:id/show",
  "/tax-rates",
  "/shipments",
  "/shipments/:id/show",
  "/relay-points",
  "/relay-points/import",
  "/settings",
  "/settings/:group",
  "/staff",
  "/dead-letters",
  "/health",
] as const;

export type Address = (typeof ADDRESSES)[number];

/** One regular expression per address, for the site's server. */
export const patterns = (): string[] =>
  [...ADDRESSES, "/login"].map((address) => (address === "/" ? "" : address.replace(/:\w+/g, "[^/]+")));
