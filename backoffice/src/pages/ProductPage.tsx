/** A product and all that can be changed about it. */

import type { Cataloging } from "@comptoir/shared/types";
import { useContentLang } from "@comptoir/shared/ui/LanguageProvider";
import { useLanguage } from "../base/language";
import { ProductAbout } from "../features/catalog/ProductAbout";
import { ProductForm } from "../features/catalog/ProductForm";
import { ProductImages } from "../features/catalog/ProductImages";
import { ProductStatus } from "../features/catalog/ProductStatus";
import { ProductVariants } from "../features/catalog/ProductVariants";
import { Card } from "../ui/Card";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";

type Product = Cataloging["Product"];

export default function ProductPage() {
  return <Loaded query={useRecordQuery("products")}>{(product) => <Whole product={product} />}</Loaded>;
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
            <StatusBadge word={`productStatus.${product.status}`} />
            <StatusBadge word={`stockStatus.${product.availability}`} />
            {!product.on_sale && product.status === "ACTIVE" && <span>{t("products.not_on_sale")}</span>}
          </>
        }
        actions={<ProductStatus product={product} />}
      />
      <div className="stack">
        <ProductVariants product={product} />
        <div className="columns wide-left">
          <Card title={t("products.about")}>
            {archived ? <ProductAbout product={product} /> : <ProductForm product={product} />}
          </Card>
          <ProductImages product={product} />
        </div>
      </div>
    </>
  );
}
