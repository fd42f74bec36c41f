/** Money, dates and rates as people of a locale write them. */
import type { Locale } from "./i18n";

interface Money {
  amount: number;
  currency: string;
}

const REGIONS: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };
/** Delivery days are calendar days of the shop. */
const SHOP_ZONE = "Europe/Paris";

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known as T;
}

export function formatMoney(locale: Locale, { amount, currency }: Money): string {
  const format = keep(`money ${locale} ${currency}`, () => {
    return new Intl.NumberFormat(REGIONS[locale], { style: "currency", currency });
  });
  return format.format(amount / 100);
}

export function formatNumber(locale: Locale, value: number): string {
  return keep(`number ${locale}`, () => new Intl.NumberFormat(REGIONS[locale])).format(value);
}

/** `rate` in hundredths of a per cent: 550 is 5.5 %. */
export function formatRate(locale: Locale, rate: number): string {
  const format = keep(`rate ${locale}`, () => {
    return new Intl.NumberFormat(REGIONS[locale], { style: "percent", maximumFractionDigits: 2 });
  });
  return format.format(rate / 10_000);
}

/** French writes the first of a month as an ordinal: 1er janvier. */
function written(locale: Locale, format: Intl.DateTimeFormat, date: Date): string {
  const parts = format.formatToParts(date);
  return parts.map(({ type, value }) => (locale === "fr" && type === "day" && value === "1" ? "1er" : value)).join("");
}

/** A calendar day, `2026-11-25`. */
export function formatDay(locale: Locale, day: string, style: "short" | "long" = "long"): string {
  const options: Intl.DateTimeFormatOptions =
    style === "long" ? { weekday: "long", day: "numeric", month: "long" } : { weekday: "short", day: "numeric", month: "short" };
  const format = keep(`day ${locale} ${style}`, () => {
    return new Intl.DateTimeFormat(REGIONS[locale], { ...options, timeZone: SHOP_ZONE });
  });
  return written(locale, format, new Date(`${day}T12:00:00Z`));
}

export function formatDate(locale: Locale, instant: string): string {
  const format = keep(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(REGIONS[locale], { dateStyle: "long", timeZone: SHOP_ZONE }),
  );
  return written(locale, format, new Date(instant));
}

export function formatDateTime(locale: Locale, instant: string, style: "short" | "medium" = "short"): string {
  const format = keep(`time ${locale} ${style}`, () => {
    return new Intl.DateTimeFormat(REGIONS[locale], { dateStyle: "medium", timeStyle: style, timeZone: SHOP_ZONE });
  });
  return written(locale, format, new Date(instant));
}

/** The country's name in the locale's language. */
export function formatCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames([REGIONS[locale]], { type: "region" }).of(code) ?? code;
}
