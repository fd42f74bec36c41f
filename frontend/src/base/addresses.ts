/** Every address of the shop: the router's pages are typed by it, and the site's server answers 404 for any other. */
import type { Route } from "@comptoir/shared/routesFile";
import { STEPS } from "./checkoutSteps.ts";

/** In the router's form; the page of an address that ends in a star has its own router. */
export const PAGES = [
  "/",
  "/index.html",
  "/categories/:category",
  "/search",
  "/products/:product",
  "/cart",
  "/checkout/*",
  "/confirmation/:order",
  "/guest-order/*",
  "/stock-alert-end/:token",
  "/tracking",
  "/tracking/:parcel",
  "/sign-in",
  "/register",
  "/password-reset",
  "/email-confirmation",
  "/email-change",
  "/news-end",
  "/account-erased",
  "/account/*",
  "/terms",
  "/privacy",
  "/legal",
] as const;
export type Address = (typeof PAGES)[number];

export const ACCOUNT = [
  "/",
  "orders",
  "orders/:order",
  "addresses",
  "profile",
  "invoices",
  "wishes",
  "preferences",
  "security",
  "data",
] as const;
export const GUEST_ORDER = ["/", ":order"] as const;
export const CHECKOUT = ["/", ...STEPS] as const;

const BELOW: Partial<Record<Address, readonly string[]>> = {
  "/account/*": ACCOUNT,
  "/guest-order/*": GUEST_ORDER,
  "/checkout/*": CHECKOUT,
};

/** The format of an id in an address, from the contracts; only its service knows whether the id exists. */
const SHAPES: Record<string, string> = {
  category: "cat_[0-9a-hjkmnp-tv-z]{26}",
  order: "ord_[0-9a-hjkmnp-tv-z]{26}",
  parcel: "[A-Z]{2}[0-9]{9}[A-Z]{2}",
  product: "[A-Za-z0-9_-]{1,120}",
  token: "[A-Za-z0-9_-]{43}",
};

/** Pages with public data: the site's server asks CATALOGING whether the data exist. */
const PUBLIC: Partial<Record<Address, string>> = { "/categories/:category": "/categories/", "/products/:product": "/products/" };

/** For the site's server. */
export const routes = (): Route[] =>
  PAGES.flatMap((page) => {
    const cataloging = PUBLIC[page];
    return (BELOW[page] ?? [""]).map((below) => ({ pattern: pattern(page, below), ...(cataloging && { cataloging }) }));
  });

function pattern(page: Address, below: string): string {
  const path = page.replace("*", below).replace(/\/+$/, "");
  return path.replace(/[.]/g, "[.]").replace(/:(\w+)/g, (_, name: string) => `(${SHAPES[name] ?? "[^/]+"})`);
}
