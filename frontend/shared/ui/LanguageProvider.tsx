/** The language for components: dictionary, formats, and the choice of the reader. */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { formatCountry, formatDate, formatDateTime, formatDay, formatMoney, formatNumber, formatRate } from "../format";
import { createTranslator, type Dictionary, type Locale, type Translator } from "../i18n";
import { problemText } from "../problemText";

type Rest<F> = F extends (locale: Locale, ...rest: infer R) => string ? (...rest: R) => string : never;

export interface Language<Key extends string> extends Translator<Key> {
  setLocale: (locale: Locale) => void;
  money: Rest<typeof formatMoney>;
  number: Rest<typeof formatNumber>;
  rate: Rest<typeof formatRate>;
  day: Rest<typeof formatDay>;
  date: Rest<typeof formatDate>;
  dateTime: Rest<typeof formatDateTime>;
  country: Rest<typeof formatCountry>;
  /** The sentence for an error. */
  problem: (error: unknown) => string;
}

export function createLanguage<D extends Dictionary>(
  locale: Locale,
  dictionary: D,
  setLocale: (locale: Locale) => void,
): Language<keyof D & string> {
  const translator = createTranslator(locale, dictionary);
  return {
    ...translator,
    setLocale,
    money: (...rest) => formatMoney(locale, ...rest),
    number: (...rest) => formatNumber(locale, ...rest),
    rate: (...rest) => formatRate(locale, ...rest),
    day: (...rest) => formatDay(locale, ...rest),
    date: (...rest) => formatDate(locale, ...rest),
    dateTime: (...rest) => formatDateTime(locale, ...rest),
    country: (...rest) => formatCountry(locale, ...rest),
    problem: (error) => problemText(translator, error),
  };
}

/** The same language with more words: those that only some pages need, and bring along. */
export function withWords<Key extends string, D extends Dictionary>(
  language: Language<Key>,
  dictionary: D,
): Language<Key | (keyof D & string)> {
  const more = createTranslator(language.locale, dictionary);
  const find: Translator<string>["find"] = (key, values) => more.find(key, values) ?? language.find(key, values);
  return {
    ...language,
    find,
    t: (key, values) => more.find(key, values) ?? language.t(key as Key, values),
    problem: (error) => problemText({ locale: language.locale, find }, error),
  };
}

interface ProviderProps<D extends Dictionary> {
  locale: Locale;
  dictionary: D;
  setLocale: (locale: Locale) => void;
  children: ReactNode;
}

const LanguageContext = createContext<Language<string> | undefined>(undefined);

export function LanguageProvider<D extends Dictionary>({ locale, dictionary, setLocale, children }: ProviderProps<D>) {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(() => createLanguage(locale, dictionary, setLocale), [locale, dictionary, setLocale]);
  return <LanguageContext value={language as Language<string>}>{children}</LanguageContext>;
}

/** Names and texts of goods are written once, in this language. */
const WRITTEN_IN = "fr";

/** The `lang` of catalogue texts, set when the page has another language, so that screen readers pronounce them correctly (WCAG 3.1.2). */
export const useContentLang = () => (useLanguageOf<string>().locale === WRITTEN_IN ? undefined : WRITTEN_IN);

/** The `lang` of a text that says its language, set where it is not the page's; a text that does not say it is French. */
export function useTextLang(): (language: "FR" | "EN" | undefined) => string | undefined {
  const { locale } = useLanguageOf<string>();
  return (language = "FR") => (language === locale.toUpperCase() ? undefined : language.toLowerCase());
}

/** Each site narrows `Key` to its own dictionary: `export const useLanguage = () => useLanguageOf<keyof typeof fr>()`. */
export function useLanguageOf<Key extends string>(): Language<Key> {
  const language = useContext(LanguageContext);
  if (!language) throw new Error("useLanguage stands outside of LanguageProvider");
  return language as Language<Key>;
}
