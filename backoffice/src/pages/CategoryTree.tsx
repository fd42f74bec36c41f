import type { Cataloging } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { type ShopLanguage, useShopLanguage } from "../base/shopLanguage";
import { AddCategory, ChangeCategory, DeleteCategory } from "../features/categories/CategoryActions";
import { CategoryTexts } from "../features/categories/CategoryTexts";
import { type Branch, grow } from "../features/categories/tree";
import { useCategoriesIn } from "../features/categories/useCategories";
import { ContentText } from "../ui/ContentText";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { Untranslated } from "../ui/Untranslated";

type Category = Cataloging["Category"];
/** By its id, in each language. */
type Told = Record<ShopLanguage, ReadonlyMap<string, Category>>;

export default function CategoryTree() {
  const { t } = useLanguage();
  const [french, english] = [useCategoriesIn("FR"), useCategoriesIn("EN")];
  return (
    <>
      <PageHead title={t("menu.categories")} actions={<AddCategory />} under={t("categories.intro")} />
      <Loaded query={french}>
        {(FR) => <Loaded query={english}>{(EN) => <Tree told={{ FR: byId(FR.items), EN: byId(EN.items) }} />}</Loaded>}
      </Loaded>
    </>
  );
}

function Tree({ told }: { told: Told }) {
  const { t } = useLanguage();
  const items = [...told[useShopLanguage()].values()];
  if (items.length === 0) return <p className="empty">{t("categories.none")}</p>;
  return <Branches branches={grow(items)} told={told} />;
}

const byId = (items: Category[]) => new Map(items.map((category) => [category.category_id, category]));

function Branches({ branches, told }: { branches: Branch[]; told: Told }) {
  return (
    <ul className="tree">
      {branches.map(({ category, children }) => (
        <li key={category.category_id}>
          <Leaf category={category} told={told} empty={children.length === 0 && category.product_count === 0} />
          {children.length > 0 && <Branches branches={children} told={told} />}
        </li>
      ))}
    </ul>
  );
}

function Leaf({ category, told, empty }: { category: Category; told: Told; empty: boolean }) {
  const { t } = useLanguage();
  const { category_id, language } = category;
  // One that was added between the two reads comes with the next.
  const [FR = category, EN = category] = [told.FR.get(category_id), told.EN.get(category_id)];
  const filter = encodeURIComponent(JSON.stringify({ category_id }));
  return (
    <div className="leaf">
      <span>
        <strong>
          <ContentText language={language}>{category.name}</ContentText>
        </strong>
        <Untranslated language={language} />
        <Link to={`/products?filter=${filter}`}>{t("count.products", { count: category.product_count })}</Link>
        {category.description && (
          <small>
            <ContentText language={language}>{category.description}</ContentText>
          </small>
        )}
      </span>
      <span className="actions">
        <AddCategory parent={category} />
        <CategoryTexts told={{ FR, EN }} />
        <ChangeCategory category={category} />
        {empty && <DeleteCategory category={category} />}
      </span>
    </div>
  );
}
