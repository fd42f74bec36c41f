import type { Cataloging } from "@shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { PageHead } from "../../ui/PageHead";
import { Written } from "../../ui/Written";
import { AddCategory, ChangeCategory, DeleteCategory } from "./actions";
import { type Branch, grow } from "./tree";
import { useCategories } from "./useCategories";

export default function CategoryTree() {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t("menu.categories")} actions={<AddCategory />} under={t("categories.intro")} />
      <Asked query={useCategories()}>
        {({ items }) => (items.length === 0 ? <p className="empty">{t("categories.none")}</p> : <Branches branches={grow(items)} />)}
      </Asked>
    </>
  );
}

function Branches({ branches }: { branches: Branch[] }) {
  return (
    <ul className="tree">
      {branches.map(({ category, children }) => (
        <li key={category.category_id}>
          <Leaf category={category} empty={children.length === 0 && category.product_count === 0} />
          {children.length > 0 && <Branches branches={children} />}
        </li>
      ))}
    </ul>
  );
}

function Leaf({ category, empty }: { category: Cataloging["Category"]; empty: boolean }) {
  const { t } = useLanguage();
  const filter = encodeURIComponent(JSON.stringify({ category_id: category.category_id }));
  return (
    <div className="leaf">
      <span>
        <strong><Written>{category.name}</Written></strong>
        <Link to={`/products?filter=${filter}`}>{t("count.products", { count: category.product_count })}</Link>
        {category.description && <small><Written>{category.description}</Written></small>}
      </span>
      <span className="actions">
        <AddCategory parent={category} />
        <ChangeCategory category={category} />
        {empty && <DeleteCategory category={category} />}
      </span>
    </div>
  );
}
