/** The languages that texts of the catalogue are written in. */
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "./language";

export type ShopLanguage = Cataloging["Language"];

export const SHOP_LANGUAGES: readonly ShopLanguage[] = ["FR", "EN"];

export const otherLanguage = (language: ShopLanguage): ShopLanguage => (language === "FR" ? "EN" : "FR");

/** The language that the office is read in: what the catalogue is asked for. */
export const useShopLanguage = (): ShopLanguage => (useLanguage().locale === "fr" ? "FR" : "EN");
