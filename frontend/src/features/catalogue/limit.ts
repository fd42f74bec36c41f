import type { Translate } from "@comptoir/shared/i18n";

type Key = "product.max" | "product.maxWithCart" | "product.maxInCart";

/** How many more of a thing the cart may take, and the one sentence that says so. */
export function limitOf(t: Translate<Key>, max: number, inCart: number): { left: number; text: string } {
  const left = Math.max(0, max - inCart);
  if (inCart === 0) return { left, text: t("product.max", { count: max }) };
  if (left === 0) return { left, text: t("product.maxInCart", { count: inCart }) };
  return { left, text: t("product.maxWithCart", { count: left, inCart, max }) };
}
