import type { Cataloging } from "@comptoir/shared/types";
import Checkbox from "@mui/material/Checkbox";
import { NullableBooleanInput, SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useShopLanguage } from "../base/shopLanguage";
import { BulkBar } from "../features/catalog/BulkBar";
import { type Choosing, useChoosing } from "../features/catalog/useChoosing";
import { CategoryInput } from "../features/categories/CategoryInput";
import { FileLinks } from "../features/files/FileLinks";
import { PRODUCT_FILES } from "../features/files/kinds";
import { VendorInput } from "../features/vendors/VendorInput";
import { ContentText } from "../ui/ContentText";
import { CreateLink } from "../ui/CreateLink";
import { Cents, Choice } from "../ui/Inputs";
import { Picture } from "../ui/Picture";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";
import { Untranslated } from "../ui/Untranslated";

type Summary = Cataloging["ProductSummary"];

export default function ProductList() {
  const { t, number } = useLanguage();
  const language = useShopLanguage();
  const choosing = useChoosing();
  const filters = [
    <SearchInput key="q" source="q" alwaysOn placeholder={t("products.search")} />,
    <Choice key="status" source="status" of="productStatus" alwaysOn />,
    <CategoryInput key="category_id" source="category_id" alwaysOn />,
    <VendorInput key="vendor_id" source="vendor_id" />,
    <NullableBooleanInput key="in_stock" source="in_stock" label={t("field.in_stock")} helperText={false} />,
    <Cents key="price_min" source="price_min" label="field.price_min" />,
    <Cents key="price_max" source="price_max" label="field.price_max" />,
    <Choice key="sort" source="sort" of="productSort" />,
  ];
  return (
    <ResourceList<Summary>
      resource="products"
      title={t("menu.products")}
      filters={filters}
      always={{ language }}
      actions={
        <>
          <CreateLink to="/products/create" label="products.create" />
          <FileLinks kind={PRODUCT_FILES} mayImport />
        </>
      }
      tools={<BulkBar choosing={choosing} />}
      empty={t("products.none")}
      columns={[
        { label: "bulk.chosen", pressed: true, cell: (product) => <Chosen product={product} choosing={choosing} /> },
        { label: "field.name", cell: (product) => <Named product={product} /> },
        { label: "field.vendor", extra: true, cell: (product) => product.vendor_name },
        { label: "field.price", numeric: true, cell: (product) => <PriceRange product={product} /> },
        { label: "field.variants", numeric: true, extra: true, cell: (product) => number(product.variant_count) },
        { label: "field.availability", cell: (product) => <StatusBadge word={`stockStatus.${product.availability}`} /> },
        { label: "field.status", cell: (product) => <StatusBadge word={`productStatus.${product.status}`} /> },
      ]}
    />
  );
}

function Chosen({ product, choosing: { chosen, choose, leave } }: { product: Summary; choosing: Choosing }) {
  const { t } = useLanguage();
  const isChosen = chosen.has(product.product_id);
  return (
    <Checkbox
      checked={isChosen}
      onChange={() => (isChosen ? leave([product]) : choose([product]))}
      slotProps={{ input: { "aria-label": t("bulk.choose", { name: product.name }) } }}
    />
  );
}

function Named({ product: { product_id, image, name, language } }: { product: Summary }) {
  return (
    <span className="with-picture">
      <Picture url={image?.url} alt="" />
      <span>
        <Link to={`/products/${product_id}/show`}>
          <ContentText language={language}>{name}</ContentText>
        </Link>
        <Untranslated language={language} />
      </span>
    </span>
  );
}

function PriceRange({ product: { price_from, price_to, reduction } }: { product: Summary }) {
  const { t, money } = useLanguage();
  if (!price_from) return "–";
  const isOne = !price_to || price_to.amount === price_from.amount;
  return (
    <span>
      {isOne ? money(price_from) : `${money(price_from)} – ${money(price_to)}`}
      {reduction && (
        <small>
          <s>{money(reduction.regular_price)}</s> {t("sale.prior", { price: money(reduction.prior_price) })}
        </small>
      )}
    </span>
  );
}
