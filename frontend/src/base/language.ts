import { languageOfName, shownName, type TwoNames } from "@comptoir/shared/shownName";
import { useLanguageOf, useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import type { ShopDictionary } from "../messages/fr";

export type TextKey = keyof ShopDictionary & string;

export const useLanguage = () => useLanguageOf<TextKey>();

/** A name as it is shown, and its `lang` when it is not in the page's language. */
export interface Named {
  name: string;
  lang: string | undefined;
}

/** How what is in a cart, an order or a parcel is called here. */
export function useNameOf(): (of: TwoNames) => Named {
  const { locale } = useLanguage();
  const lang = useTextLang();
  return (of) => ({ name: shownName(locale, of), lang: lang(languageOfName(locale, of)) });
}
