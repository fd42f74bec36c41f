/** A product and all that can be changed about it. */
import type { Cataloging } from "@shared/types";
import { useContentLang } from "../../i18n/content";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { PageHead } from "../../ui/PageHead";
import { State } from "../../ui/State";
import { useOne } from "../../ui/useOne";
import { ProductAbout } from "./ProductAbout";
import { ProductForm } from "./ProductForm";
import { ProductImages } from "./ProductImages";
import { ProductStatus } from "./ProductStatus";
import { ProductVariants } from "./ProductVariants";

type Product = Cataloging["Product"];

export default function ProductPage() {
  return <Asked query={useOne("products")}>{(product) => <Whole product={product} />}</Asked>;
}

function Whole({ product }: { product: Product }) {
  const { t } = useLanguage();
  const archived = product.status === "ARCHIVED";
  return (
    <>
      <PageHead
        title={product.name}
        lang={useContentLang()}
        back={{ to: "/products", label: t("menu.products") }}
        under={
          <>
            <State word={`productStatus.${product.status}`} />
            <State word={`stockStatus.${product.availability}`} />
            {!product.on_sale && product.status === "ACTIVE" && <span>{t("products.not_on_sale")}</span>}
          </>
        }
        actions={<ProductStatus product={product} />}
      />
      <div className="stack">
        <ProductVariants product={product} />
        <div className="columns wide-left">
          <Card title={t("products.about")}>{archived ? <ProductAbout product={product} /> : <ProductForm product={product} />}</Card>
          <ProductImages product={product} />
        </div>
      </div>
    </>
  );
}
