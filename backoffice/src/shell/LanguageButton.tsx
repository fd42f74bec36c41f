import { useLanguage } from "../base/language";

/** Says the other language in that language. */
export function LanguageButton() {
  const { locale, setLocale } = useLanguage();
  const other = locale === "fr" ? "en" : "fr";
  return (
    <button type="button" lang={other} onClick={() => setLocale(other)}>
      {other === "fr" ? "Français" : "English"}
    </button>
  );
}
