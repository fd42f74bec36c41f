/** Beside a text that came in the other language than the office has: it is not translated yet. */
import { useLanguage } from "../base/language";
import { type ShopLanguage, useShopLanguage } from "../base/shopLanguage";

export function Untranslated({ language }: { language: ShopLanguage | undefined }) {
  const { t } = useLanguage();
  const page = useShopLanguage();
  return language && language !== page ? <span className="tag">{t(`texts.only.${language}`)}</span> : null;
}
