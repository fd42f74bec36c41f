import { isProblem } from "@shared/problems";
import { useParams } from "react-router";
import { useLanguage } from "../app/language";
import NotFoundPage from "../app/NotFoundPage";
import { Breadcrumb } from "../ui/Breadcrumb";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import { PageTrouble } from "../ui/Trouble";
import { BuyBox } from "./BuyBox";
import { Gallery } from "./Gallery";
import { ProductGrid } from "./ProductGrid";
import { type Product, useCategories, useProduct, useSomeProducts } from "./queries";
import "../styles/catalogue.css";

export default function ProductPage() {
  const { slug = "" } = useParams();
  const product = useProduct(slug);
  if (product.isPending) return <Loading page />;
  if (isProblem(product.error, "not-found", "invalid-request")) return <NotFoundPage />;
  if (product.isError) return <PageTrouble error={product.error} retry={product.refetch} />;
  return <Shown key={product.data.product_id} product={product.data} />;
}

function Shown({ product }: { product: Product }) {
  return (
    <div className="page">
      <Way product={product} />
      <article className="product">
        <Gallery images={product.images} name={product.name} />
        <div className="product-text">
          <PageTitle>{product.name}</PageTitle>
          <BuyBox product={product} />
          <Details product={product} />
        </div>
      </article>
      <Neighbours product={product} />
    </div>
  );
}

function Way({ product }: { product: Product }) {
  const categories = useCategories();
  const category = categories.data?.find((each) => each.category_id === product.category_id);
  const above = category?.path.map(({ category_id, name }) => ({ name, to: `/categories/${category_id}` })) ?? [];
  return <Breadcrumb steps={[...above, { name: product.name }]} />;
}

function Details({ product }: { product: Product }) {
  const { t } = useLanguage();
  return (
    <div className="product-details">
      {product.description && <p className="prose">{product.description}</p>}
      {product.attributes.length > 0 && (
        <>
          <h2>{t("product.details")}</h2>
          <dl className="facts">
            {product.attributes.map(({ name, value }) => (
              <div key={`${name} ${value}`}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Neighbours({ product }: { product: Product }) {
  const { t } = useLanguage();
  const filters = product.category_id ? { category_id: product.category_id } : {};
  const list = useSomeProducts(filters, 5, product.category_id !== undefined);
  const others = list.data?.filter((each) => each.product_id !== product.product_id).slice(0, 4) ?? [];
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{t("product.neighbours")}</h2>
      <ProductGrid products={others} />
    </section>
  );
}
