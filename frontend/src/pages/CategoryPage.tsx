import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { Listing } from "../features/catalogue/Listing";
import { type Category, useCategories } from "../features/catalogue/queries";
import { Breadcrumb } from "../ui/Breadcrumb";
import { PageLoadFailure } from "../ui/LoadFailure";
import { PageTitle } from "../ui/PageTitle";
import NotFoundPage from "./NotFoundPage";
import "../styles/catalogue.css";

const ID = /^cat_[0-9a-hjkmnp-tv-z]{26}$/;

export default function CategoryPage() {
  const { category: categoryId = "" } = useParams();
  const categories = useCategories();
  const category = categories.data?.find((each) => each.category_id === categoryId);
  if (categories.isError && !categories.data) return <PageLoadFailure error={categories.error} retry={categories.refetch} />;
  if (!ID.test(categoryId) || (categories.data && !category)) return <NotFoundPage />;
  return (
    <div className="page">
      {category ? <Head key={categoryId} category={category} all={categories.data ?? []} /> : <div className="category-head" />}
      {/* Its goods are asked for at once, beside the name. */}
      <Listing key={categoryId} fixed={{ category_id: categoryId }} />
    </div>
  );
}

function Head({ category, all }: { category: Category; all: Category[] }) {
  const textLang = useTextLang();
  const lang = textLang(category.language);
  const above = category.path.slice(0, -1).map(({ category_id, name, language }) => {
    return { name, to: `/categories/${category_id}`, lang: textLang(language) };
  });
  return (
    <div className="category-head">
      <Breadcrumb steps={[...above, { name: category.name, lang }]} />
      <div className="page-head">
        <PageTitle lang={lang}>{category.name}</PageTitle>
        {category.description && (
          <p className="lead" lang={lang}>
            {category.description}
          </p>
        )}
      </div>
      <SubCategories of={category} all={all} />
    </div>
  );
}

function SubCategories({ of, all }: { of: Category; all: Category[] }) {
  const { t } = useLanguage();
  const lang = useTextLang();
  const below = all.filter((each) => each.parent_id === of.category_id);
  if (below.length === 0) return null;
  return (
    <nav aria-label={t("category.below", { name: of.name })}>
      <ul className="chips">
        {below.map((each) => (
          <li key={each.category_id}>
            <Link className="chip" to={`/categories/${each.category_id}`}>
              <span lang={lang(each.language)}>{each.name}</span> <span className="count">{each.product_count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
