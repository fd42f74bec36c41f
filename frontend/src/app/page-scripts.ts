/** The scripts of the pages: the home page is in the first one, every other is loaded when it is asked for. */
export const PAGE_SCRIPTS = {
  categories: () => import("../catalogue/CategoryPage"),
  search: () => import("../catalogue/SearchPage"),
  products: () => import("../catalogue/ProductPage"),
  cart: () => import("../cart/CartPage"),
  checkout: () => import("../checkout/CheckoutPage"),
  confirmation: () => import("../orders/ConfirmationPage"),
  "guest-order": () => import("../orders/FindOrderPage"),
  tracking: () => import("../orders/TrackingPage"),
  "sign-in": () => import("../account/SignInPage"),
  register: () => import("../account/RegisterPage"),
  account: () => import("../account/AccountPage"),
};

/** Begins to load the script of the page at this path; one that fails is tried again when the page is drawn. */
export async function loadPage(path: string): Promise<void> {
  const first = path.split("/")[1] ?? "";
  if (!Object.hasOwn(PAGE_SCRIPTS, first)) return;
  await PAGE_SCRIPTS[first as keyof typeof PAGE_SCRIPTS]().catch(() => undefined);
}
