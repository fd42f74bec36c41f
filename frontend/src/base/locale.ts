/** What is known before anything is rendered: separate from React, so that it loads first. */
import { chooseLocale, type Locale } from "@comptoir/shared/i18n";
import type { ShopDictionary } from "../messages/fr";

/** The languages of the catalogue and of messages, as the contracts write them. */
export type TextLanguage = "FR" | "EN";

export const languageOf = (locale: Locale): TextLanguage => (locale === "en" ? "EN" : "FR");

const KEPT = "comptoir.locale";

export const startLocale = (): Locale => chooseLocale(localStorage.getItem(KEPT), navigator.languages);

export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEPT, locale);
}

/** Only the language that is shown is loaded. */
export async function loadDictionary(locale: Locale): Promise<ShopDictionary> {
  return locale === "fr" ? (await import("../messages/fr")).fr : (await import("../messages/en")).en;
}
