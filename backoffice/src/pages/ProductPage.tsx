/** A product and all that can be changed about it. */
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useShopLanguage } from "../base/shopLanguage";
import { type Told, useTold } from "../features/catalog/bothLanguages";
import { ProductAbout } from "../features/catalog/ProductAbout";
import { ProductForm } from "../features/catalog/ProductForm";
import { ProductImages } from "../features/catalog/ProductImages";
import { ProductStatus } from "../features/catalog/ProductStatus";
import { ProductTexts } from "../features/catalog/ProductTexts";
import { ProductVariants } from "../features/catalog/ProductVariants";
import { Card } from "../ui/Card";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { Untranslated } from "../ui/Untranslated";

export default function ProductPage() {
  const { id = "" } = useParams();
  return <Loaded query={useTold(id)}>{(told) => <Whole told={told} />}</Loaded>;
}

function Whole({ told }: { told: Told }) {
  const { t } = useLanguage();
  const language = useShopLanguage();
  // A version of one language alone may be newer: what is changed here is changed on both.
  const product = { ...told[language], version: told.version };
  const archived = product.status === "ARCHIVED";
  return (
    <>
      <PageHead
        title={product.name}
        lang={useTextLang()(product.language)}
        back={{ to: "/products", label: t("menu.products") }}
        under={
          <>
            <StatusBadge word={`productStatus.${product.status}`} />
            <StatusBadge word={`stockStatus.${product.availability}`} />
            <Untranslated language={product.language} />
            {!product.on_sale && product.status === "ACTIVE" && <span>{t("products.not_on_sale")}</span>}
          </>
        }
        actions={<ProductStatus product={product} />}
      />
      <div className="stack">
        <ProductVariants product={product} />
        {archived ? (
          <Card title={t("products.about")}>
            <ProductAbout product={product} />
          </Card>
        ) : (
          <ProductTexts told={told} />
        )}
        <div className="columns wide-left">
          <ProductImages told={told} />
          {!archived && (
            <Card title={t("products.place")}>
              <ProductForm product={product} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
