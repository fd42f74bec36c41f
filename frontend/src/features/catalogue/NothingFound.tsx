import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { languageOf } from "../../base/locale";
import { Button } from "../../ui/Button";
import { Empty } from "../../ui/Empty";
import { focusTitle } from "../../ui/focus";
import { useFilterAddress } from "./address";
import { countFilters } from "./filters";
import { useCategories, useFoundIn } from "./queries";

/** And what to do about it: fewer filters, the same words in the other language, or the departments. */
export function NothingFound({ words }: { words: string | undefined }) {
  const { t } = useLanguage();
  const { search, clear } = useFilterAddress();
  const filtered = countFilters(search) > 0;
  return (
    <Empty
      picture="shelf"
      heading={<h3>{t("listing.none")}</h3>}
      text={filtered ? t("listing.noneFiltered") : t("listing.noneText")}
    >
      {filtered && (
        <Button look="quiet" onClick={clear}>
          {t("filters.clear")}
        </Button>
      )}
      {words && <OtherLanguage words={words} />}
      <Departments />
    </Empty>
  );
}

function OtherLanguage({ words }: { words: string }) {
  const { t, locale, setLocale } = useLanguage();
  const { search, change } = useFilterAddress();
  const other = locale === "fr" ? "en" : "fr";
  const found = useFoundIn(languageOf(other), words) ?? 0;
  if (found === 0) return null;
  const show = () => {
    // A filter is in the words of its language.
    if (countFilters(search) > 0) change(() => new URLSearchParams({ q: words }));
    // The button goes with what it says.
    focusTitle();
    setLocale(other);
  };
  return <Button onClick={show}>{t("listing.inOther", { count: found })}</Button>;
}

function Departments() {
  const { t } = useLanguage();
  const lang = useTextLang();
  const top = useCategories().data?.filter((category) => !category.parent_id && category.product_count > 0) ?? [];
  if (top.length === 0) return null;
  return (
    <nav aria-label={t("home.departments")}>
      <ul className="chips">
        {top.map(({ category_id, name, language }) => (
          <li key={category_id}>
            <Link className="chip" to={`/categories/${category_id}`} lang={lang(language)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
