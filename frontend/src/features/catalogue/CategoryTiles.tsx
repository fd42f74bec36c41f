import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { LoadFailure } from "../../ui/LoadFailure";
import { Opening } from "../../ui/Opening";
import { Picture } from "../../ui/Picture";
import { type Category, useCategories, useSomeProducts } from "./queries";

/** The departments, each with the picture of one of its goods. */
export function CategoryTiles() {
  const { t } = useLanguage();
  const categories = useCategories();
  const away = categories.isError && !categories.data;
  const top = categories.data?.filter((category) => !category.parent_id);
  return (
    <section aria-labelledby="departments">
      <h2 id="departments">{t("home.departments")}</h2>
      {away && <LoadFailure error={categories.error} retry={categories.refetch} />}
      {!top && <Opening error={categories.failureReason} />}
      {!away && (
        <ul className="tiles">
          {top?.map((category) => (
            <Tile key={category.category_id} category={category} />
          ))}
          {!top && [1, 2, 3, 4].map((place) => <li key={place} className="tile ghost" aria-hidden="true" />)}
        </ul>
      )}
    </section>
  );
}

function Tile({ category }: { category: Category }) {
  const { t } = useLanguage();
  const lang = useTextLang();
  const products = useSomeProducts({ category_id: category.category_id, sort: "NEWEST" }, 1);
  return (
    <li className="tile">
      <Picture path={products.data?.[0]?.image?.url} alt="" />
      <div>
        <h3 lang={lang(category.language)}>
          <Link to={`/categories/${category.category_id}`}>{category.name}</Link>
        </h3>
        <p>{t("category.count", { count: category.product_count })}</p>
      </div>
    </li>
  );
}
