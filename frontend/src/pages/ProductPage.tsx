import { isProblem } from "@comptoir/shared/problems";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { useEffect, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { BuyBox } from "../features/catalogue/BuyBox";
import { showCurrentSlug } from "../features/catalogue/currentSlug";
import { Gallery } from "../features/catalogue/Gallery";
import { ProductGrid } from "../features/catalogue/ProductGrid";
import { type Product, useCategories, useProduct, useSomeProducts } from "../features/catalogue/queries";
import { pictureOf, startChoice } from "../features/catalogue/variants";
import { Breadcrumb } from "../ui/Breadcrumb";
import { LoadFailure, PageLoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import NotFoundPage from "./NotFoundPage";
import "../styles/catalogue.css";

export default function ProductPage() {
  const { product: slug = "" } = useParams();
  const product = useProduct(slug);
  const current = product.isPlaceholderData ? undefined : product.data?.slug;
  useEffect(() => {
    if (current) showCurrentSlug(current);
  }, [current]);
  if (product.isPending) return <Loading page />;
  if (isProblem(product.error, "not-found", "invalid-request")) return <NotFoundPage />;
  if (product.isError) return <PageLoadFailure error={product.error} retry={product.refetch} />;
  return <Shown key={product.data.product_id} product={product.data} />;
}

function Shown({ product }: { product: Product }) {
  const lang = useTextLang()(product.language);
  const [search] = useSearchParams();
  const [sku, setSku] = useState(() => startChoice(product.variants, search.get("sku")).sku);
  const [place, setPlace] = useState(() => Math.max(0, pictureOf(product.images, sku)));
  const choose = (next: string) => {
    setSku(next);
    const own = pictureOf(product.images, next);
    // A variant without its own picture must not show another variant's.
    const shown = product.images[place]?.sku ? 0 : place;
    setPlace(own >= 0 ? own : shown);
  };
  return (
    <div className="page">
      <Way product={product} />
      <article className="product">
        <Gallery images={product.images} of={{ name: product.name, lang }} place={place} onPlace={setPlace} />
        <div className="product-text">
          <PageTitle lang={lang}>{product.name}</PageTitle>
          {lang && <NotTranslated />}
          <BuyBox product={product} sku={sku} onChoose={choose} />
          <Details product={product} />
        </div>
      </article>
      <Neighbours product={product} />
    </div>
  );
}

function NotTranslated() {
  const { t } = useLanguage();
  return <p className="hint">{t("product.notTranslated")}</p>;
}

function Way({ product }: { product: Product }) {
  const lang = useTextLang();
  const categories = useCategories();
  const category = categories.data?.find((each) => each.category_id === product.category_id);
  const above = category?.path.map(({ category_id, name, language }) => {
    return { name, to: `/categories/${category_id}`, lang: lang(language) };
  });
  return <Breadcrumb steps={[...(above ?? []), { name: product.name, lang: lang(product.language) }]} />;
}

function Details({ product }: { product: Product }) {
  const { t } = useLanguage();
  const lang = useTextLang()(product.language);
  return (
    <div className="product-details">
      {product.description && (
        <p className="prose" lang={lang}>
          {product.description}
        </p>
      )}
      {product.attributes.length > 0 && (
        <>
          <h2>{t("product.details")}</h2>
          <dl className="facts" lang={lang}>
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
  if (others.length === 0 && !list.isError) return null;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{t("product.neighbours")}</h2>
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      <ProductGrid products={others} />
    </section>
  );
}
