/** The languages that texts of the catalogue are written in. */
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "./language";

export type ShopLanguage = Cataloging["Language"];

export const SHOP_LANGUAGES: readonly ShopLanguage[] = ["FR", "EN"];

export const otherLanguage = (language: ShopLanguage): ShopLanguage => (language === "FR" ? "EN" : "FR");

/** The language that the office is read in: what the catalogue is asked for. */
export const useShopLanguage = (): ShopLanguage => (useLanguage().locale === "fr" ? "FR" : "EN");

/** The `lang` of a text in this language: none where the whole page has it. */
export function useLangOf(language: ShopLanguage): string | undefined {
  const page = useShopLanguage();
  return language === page ? undefined : language.toLowerCase();
}
