import type { Locale } from "./i18n";

/** What has a French name and perhaps an English one: a delivery method, something in a cart, an order or a parcel. */
export interface TwoNames {
  name: string;
  name_en?: string | undefined;
}

/** The name for readers of this language; the French one where there is no other. */
export function shownName(locale: Locale, { name, name_en }: TwoNames): string {
  return locale === "en" ? (name_en ?? name) : name;
}

/** The language of the name that is shown. */
export const languageOfName = (locale: Locale, { name_en }: TwoNames): "FR" | "EN" =>
  locale === "en" && name_en !== undefined ? "EN" : "FR";
