import type { Cataloging } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { AddCategory, ChangeCategory, DeleteCategory } from "../features/categories/CategoryActions";
import { type Branch, grow } from "../features/categories/tree";
import { useCategories } from "../features/categories/useCategories";
import { ContentText } from "../ui/ContentText";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

export default function CategoryTree() {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t("menu.categories")} actions={<AddCategory />} under={t("categories.intro")} />
      <Loaded query={useCategories()}>
        {({ items }) =>
          items.length === 0 ? <p className="empty">{t("categories.none")}</p> : <Branches branches={grow(items)} />
        }
      </Loaded>
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
        <strong>
          <ContentText>{category.name}</ContentText>
        </strong>
        <Link to={`/products?filter=${filter}`}>{t("count.products", { count: category.product_count })}</Link>
        {category.description && (
          <small>
            <ContentText>{category.description}</ContentText>
          </small>
        )}
      </span>
      <span className="actions">
        <AddCategory parent={category} />
        <ChangeCategory category={category} />
        {empty && <DeleteCategory category={category} />}
      </span>
    </div>
  );
}
