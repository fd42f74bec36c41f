import type { ComponentType } from "react";

/** The scripts of the pages: the home page is in the first one, every other is loaded when it is asked for. */
export const PAGE_SCRIPTS = {
  categories: () => import("../pages/CategoryPage"),
  search: () => import("../pages/SearchPage"),
  products: () => import("../pages/ProductPage"),
  cart: () => import("../pages/CartPage"),
  checkout: () => import("../pages/CheckoutPage"),
  confirmation: () => import("../pages/ConfirmationPage"),
  "guest-order": () => import("../pages/GuestOrderPages"),
  "stock-alert-end": () => import("../pages/StockAlertEndPage"),
  tracking: () => import("../pages/TrackingPage"),
  "sign-in": () => import("../pages/SignInPage"),
  register: () => import("../pages/RegisterPage"),
  "password-reset": () => import("../pages/PasswordResetPage"),
  "email-confirmation": () => import("../pages/EmailConfirmationPage"),
  "email-change": () => import("../pages/EmailChangePage"),
  "news-end": () => import("../pages/NewsEndPage"),
  "account-erased": () => import("../pages/AccountErasedPage"),
  account: () => import("../pages/AccountPage"),
};

export type PageName = keyof typeof PAGE_SCRIPTS;

const ready = new Map<PageName, ComponentType>();

/** The page, when its script is here already. */
export const readyPage = (name: PageName) => ready.get(name);

/** Loads the script of the page at this path; one that fails is tried again when the page is drawn. */
export async function loadPage(path: string): Promise<void> {
  const first = path.split("/")[1] ?? "";
  if (!isPage(first)) return;
  const script = await PAGE_SCRIPTS[first]().catch(() => undefined);
  if (script) ready.set(first, script.default);
}

const isPage = (name: string): name is PageName => Object.hasOwn(PAGE_SCRIPTS, name);
