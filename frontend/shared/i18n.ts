/** Two languages, typed: the French dictionary names the keys, the English one must have the same. */

export const LOCALES = ["fr", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** `{name}` is a value; a text that depends on a number has a form for `one` and for `other`. */
export type Text = string | { one: string; other: string };
export type Dictionary = Record<string, Text>;
export type SameKeys<D extends Dictionary> = { [K in keyof D]: D[K] extends string ? string : Text };
export type Values = Record<string, string | number>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

export interface Translator<Key extends string> {
  locale: Locale;
  t: Translate<Key>;
  /** The text of a key that is built at run time, for example from a problem code; undefined when there is none. */
  find: (key: string, values?: Values) => string | undefined;
}

export function createTranslator<D extends Dictionary>(locale: Locale, dictionary: D): Translator<keyof D & string> {
  const plurals = new Intl.PluralRules(locale);
  const find = (key: string, values: Values = {}) => {
    const text = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (text === undefined) return undefined;
    const form = typeof text === "string" ? text : text[plurals.select(Number(values.count)) === "one" ? "one" : "other"];
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  return { locale, find, t: (key, values) => find(key, values) ?? readable(key) };
}

/** A word that the contract got after this site was built: `orderStatus.ON_HOLD` is shown as "On hold". */
function readable(key: string): string {
  const word = key.slice(key.lastIndexOf(".") + 1).replaceAll("_", " ");
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** The stored language, else the first of the browser's languages that the shop has, else French. */
export function chooseLocale(kept: string | null, wanted: readonly string[]): Locale {
  const known = [kept ?? "", ...wanted].map((tag) => tag.slice(0, 2).toLowerCase());
  return known.find((tag): tag is Locale => LOCALES.includes(tag as Locale)) ?? "fr";
}
