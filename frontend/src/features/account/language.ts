import type { Locale, SameKeys } from "@comptoir/shared/i18n";
import { withWords } from "@comptoir/shared/ui/LanguageProvider";
import { useMemo } from "react";
import { useLanguage } from "../../base/language";
import { accountEn } from "../../messages/account.en";
import { accountFr } from "../../messages/account.fr";

const WORDS: Record<Locale, SameKeys<typeof accountFr>> = { fr: accountFr, en: accountEn };

/** The language with the words of the account. They come with its pages, since the first view of the shop needs none of them. */
export function useAccountLanguage() {
  const language = useLanguage();
  return useMemo(() => withWords(language, WORDS[language.locale]), [language]);
}
