import type { Locale } from "./i18n";

/** The name of a shipping method as its staff gave it: in French, and perhaps in English. */
export function methodName(locale: Locale, { name, name_en }: { name: string; name_en?: string }): string {
  return locale === "en" ? (name_en ?? name) : name;
}
