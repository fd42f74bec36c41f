import { LOCALES } from "@comptoir/shared/i18n";
import { useLanguage } from "../base/language";

/** Each language by its own name, in its own language. */
const NAMES = { fr: "Français", en: "English" };

export function LanguageChoice() {
  const { t, locale, setLocale } = useLanguage();
  return (
    <fieldset className="language">
      <legend className="sr-only">{t("layout.language")}</legend>
      {LOCALES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === locale} onClick={() => setLocale(each)}>
          <span aria-hidden="true">{each.toUpperCase()}</span>
          <span className="sr-only">{NAMES[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
