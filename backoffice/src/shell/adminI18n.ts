/** react-admin's own texts: from our dictionary where it has the key, else from react-admin's translations. */
import type { Locale } from "@comptoir/shared/i18n";
import type { I18nProvider, TranslationMessages } from "ra-core";
import polyglot from "ra-i18n-polyglot";
import english from "ra-language-english";
import french from "ra-language-french";
import { translatorOf } from "../base/language";

const MESSAGES: Record<Locale, TranslationMessages> = { en: english, fr: french };

/** The field that react-admin asks the name of: it would make English words of `resources.orders.fields.vendor_id`. */
const FIELD = /^resources\.[\w-]+\.fields\.(?:[\w.]+\.)?(\w+?)(?:_id|_code)?$/;

export function createAdminI18n(locale: Locale): I18nProvider {
  const admin = polyglot(() => MESSAGES[locale], locale, undefined, { allowMissing: true });
  const { find } = translatorOf(locale);
  const ours = (key: string, options: Record<string, string | number> | undefined) => {
    const name = FIELD.exec(key)?.[1];
    return find(key, options) ?? (name === undefined ? undefined : find(`field.${name}`, options));
  };
  return {
    translate: (key, options) => ours(key, options) ?? admin.translate(key, options),
    // The choice of language lives above react-admin, see BackOffice.
    changeLocale: () => Promise.resolve(),
    getLocale: () => locale,
  };
}
