/** The back office's dictionary: its own words on top of those both sites share. */
import { chooseLocale, createTranslator, type Locale } from "@shared/i18n";
import { useLanguageOf } from "@shared/i18n-react";
import { problemsEn } from "@shared/messages/problems.en";
import { problemsFr } from "@shared/messages/problems.fr";
import { wordsEn } from "@shared/messages/words.en";
import { wordsFr } from "@shared/messages/words.fr";
import { en } from "./en";
import { fr } from "./fr";

export const DICTIONARIES = {
  fr: { ...wordsFr, ...problemsFr, ...fr },
  en: { ...wordsEn, ...problemsEn, ...en },
};

export type Key = keyof typeof DICTIONARIES.fr;
export const useLanguage = () => useLanguageOf<Key>();
export const translatorOf = (locale: Locale) => createTranslator(locale, DICTIONARIES[locale]);

const KEPT = "comptoir.backoffice.locale";

export function keptLocale(): Locale {
  return chooseLocale(localStorage.getItem(KEPT), navigator.languages);
}

export function keepLocale(locale: Locale): void {
  localStorage.setItem(KEPT, locale);
}
