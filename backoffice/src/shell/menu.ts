/** The entries of the menu, grouped by kind of work; the services' health is visible without scrolling. */

import type { Part } from "../base/access";
import type { Key } from "../base/language";

export interface MenuGroup {
  title: Key;
  parts: readonly Part[];
}

export const MENU: readonly MenuGroup[] = [
  { title: "menu.shop", parts: ["dashboard", "orders", "order-processes", "customers", "health"] },
  { title: "menu.range", parts: ["products", "categories", "vendors"] },
  { title: "menu.warehouse", parts: ["stock-items", "stock-movements", "stock-alerts", "shipments"] },
  { title: "menu.delivery", parts: ["carriers", "shipping-methods", "shipping-zones", "relay-points", "shipping-simulation"] },
  { title: "menu.money", parts: ["payment-intents", "refunds", "invoices", "tax-rates", "simulation"] },
  { title: "menu.letters", parts: ["messages", "news"] },
  { title: "menu.system", parts: ["settings", "staff", "dead-letters", "my-account"] },
];

export const addressOf = (part: Part) => (part === "dashboard" ? "/" : `/${part}`);
