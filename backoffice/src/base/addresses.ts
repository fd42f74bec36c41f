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
  "/products/import",
  "/products/:id/show",
  "/categories",
  "/vendors",
  "/vendors/:id/show",
  "/stock-items",
  "/stock-items/import",
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
  "/carriers",
  "/carriers/create",
  "/carriers/:id/show",
  "/shipping-methods",
  "/shipping-methods/create",
  "/shipping-methods/:id/show",
  "/shipping-zones",
  "/shipping-zones/create",
  "/shipping-zones/:id/show",
  "/shipping-simulation",
  "/settings",
  "/settings/:group",
  "/messages",
  "/messages/templates",
  "/messages/:id/show",
  "/news",
  "/staff",
  "/dead-letters",
  "/health",
  "/my-account",
] as const;

export type Address = (typeof ADDRESSES)[number];

/** The pages of those who are not signed in. */
export const OUTSIDE = ["/login", "/password-reset", "/invitation"] as const;

/** One regular expression per address, for the site's server. */
export const patterns = (): string[] =>
  [...ADDRESSES, ...OUTSIDE].map((address) => (address === "/" ? "" : address.replace(/:\w+/g, "[^/]+")));
