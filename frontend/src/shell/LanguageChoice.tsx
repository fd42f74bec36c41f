import { LOCALES, type Locale } from "@comptoir/shared/i18n";
import { useLanguage } from "../base/language";
import { useFilterAddress } from "../features/catalogue/address";
import { withoutAttributes } from "../features/catalogue/filters";

/** Each language by its own name, in its own language. */
const NAMES = { fr: "Français", en: "English" };

export function LanguageChoice() {
  const { t, locale, setLocale } = useLanguage();
  const { search, change } = useFilterAddress();
  const choose = (next: Locale) => {
    if (next !== locale && search.has("attribute")) change(withoutAttributes);
    setLocale(next);
  };
  return (
    <fieldset className="language">
      <legend className="sr-only">{t("layout.language")}</legend>
      {LOCALES.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === locale} onClick={() => choose(each)}>
          <span aria-hidden="true">{each.toUpperCase()}</span>
          <span className="sr-only">{NAMES[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
