/** Every address of the shop: the router's pages are typed by it, and the site's server answers 404 for any other. */
import type { Route } from "@comptoir/shared/routesFile";
import { STEPS } from "./checkoutSteps.ts";

/** As the router has them; below those that end in a star the page has a router of its own. */
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
  "/tracking",
  "/tracking/:parcel",
  "/sign-in",
  "/register",
  "/account/*",
  "/terms",
  "/privacy",
  "/legal",
] as const;
export type Address = (typeof PAGES)[number];

export const ACCOUNT = ["/", "orders", "orders/:order", "addresses", "profile"] as const;
export const GUEST_ORDER = ["/", ":order"] as const;
export const CHECKOUT = ["/", ...STEPS] as const;

const BELOW: Partial<Record<Address, readonly string[]>> = {
  "/account/*": ACCOUNT,
  "/guest-order/*": GUEST_ORDER,
  "/checkout/*": CHECKOUT,
};

/** What an id in an address looks like, by the contracts; whether there is such a thing only its service knows. */
const SHAPES: Record<string, string> = {
  category: "cat_[0-9a-hjkmnp-tv-z]{26}",
  order: "ord_[0-9a-hjkmnp-tv-z]{26}",
  parcel: "[A-Z]{2}[0-9]{9}[A-Z]{2}",
  product: "[A-Za-z0-9_-]{1,120}",
};

/** Pages of what everybody may see: CATALOGING tells the site's server too whether there is such a thing. */
const PUBLIC: Partial<Record<Address, string>> = { "/categories/:category": "/categories/", "/products/:product": "/products/" };

/** For whoever serves the site. */
export const routes = (): Route[] =>
  PAGES.flatMap((page) => {
    const cataloging = PUBLIC[page];
    return (BELOW[page] ?? [""]).map((below) => ({ pattern: pattern(page, below), ...(cataloging && { cataloging }) }));
  });

function pattern(page: Address, below: string): string {
  const path = page.replace("*", below).replace(/\/+$/, "");
  return path.replace(/[.]/g, "[.]").replace(/:(\w+)/g, (_, name: string) => `(${SHAPES[name] ?? "[^/]+"})`);
}
