/** react-admin's own texts: from our dictionary where it has the key, else from react-admin's translations. */
import type { Locale } from "@shared/i18n";
import type { I18nProvider, TranslationMessages } from "ra-core";
import polyglot from "ra-i18n-polyglot";
import english from "ra-language-english";
import french from "ra-language-french";
import { translatorOf } from "./words";

const MESSAGES: Record<Locale, TranslationMessages> = { en: english, fr: french };

export function createAdminI18n(locale: Locale): I18nProvider {
  const admin = polyglot(() => MESSAGES[locale], locale, undefined, { allowMissing: true });
  const { find } = translatorOf(locale);
  return {
    translate: (key, options) => find(key, options) ?? admin.translate(key, options),
    // The choice of language lives above react-admin, see BackOffice.
    changeLocale: () => Promise.resolve(),
    getLocale: () => locale,
  };
}
