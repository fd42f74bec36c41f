import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link, NavLink } from "react-router";
import { useLanguage } from "../base/language";
import { useSignedIn } from "../base/session";
import { CartButton } from "../features/cart/CartButton";
import { useCategories } from "../features/catalogue/queries";
import { SearchBox } from "../features/catalogue/SearchBox";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useReadAgain } from "../ui/readAgain";
import { LanguageChoice } from "./LanguageChoice";

export function Header() {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  return (
    <header className="header">
      <div className="header-row">
        <Link className="wordmark" to="/" aria-label={t("layout.home")}>
          Comptoir
        </Link>
        <SearchBox />
        <div className="header-tools">
          <LanguageChoice />
          <Link className="tool" to={signedIn ? "/account" : "/sign-in"}>
            <Icon name="person" />
            <span>{signedIn ? t("layout.account") : t("layout.signIn")}</span>
          </Link>
          <CartButton />
        </div>
      </div>
      <CategoryNav />
    </header>
  );
}

function CategoryNav() {
  const { t } = useLanguage();
  const lang = useTextLang();
  const categories = useCategories();
  const readAgain = useReadAgain();
  // Kept while the data are read again: otherwise the button would disappear and the focus with it.
  const away = !categories.data && categories.errorUpdateCount > 0;
  const top = categories.data?.filter((category) => !category.parent_id) ?? [];
  return (
    <nav className="category-nav" aria-label={t("layout.categories")}>
      <ul>
        {top.map((category) => (
          <li key={category.category_id} lang={lang(category.language)}>
            <NavLink to={`/categories/${category.category_id}`}>{category.name}</NavLink>
          </li>
        ))}
        {away && (
          <li className="category-away">
            <span role="status">{t("layout.categoriesAway")}</span>
            <Button look="quiet small" busy={categories.isFetching} onClick={readAgain}>
              {t("action.retry")}
            </Button>
          </li>
        )}
        <li>
          <NavLink to="/search" end>
            {t("layout.everything")}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
