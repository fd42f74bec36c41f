/** The back office's dictionary: its own words on top of those both sites share. */
import { chooseLocale, createTranslator, type Locale } from "@comptoir/shared/i18n";
import { problemsEn } from "@comptoir/shared/messages/problems.en";
import { problemsFr } from "@comptoir/shared/messages/problems.fr";
import { wordsEn } from "@comptoir/shared/messages/words.en";
import { wordsFr } from "@comptoir/shared/messages/words.fr";
import { useLanguageOf } from "@comptoir/shared/ui/LanguageProvider";
import { en } from "../messages/en";
import { fr } from "../messages/fr";

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
