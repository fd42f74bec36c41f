import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { NullableBooleanInput, SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { CategoryInput } from "../features/categories/CategoryInput";
import { VendorInput } from "../features/vendors/VendorInput";
import { ContentText } from "../ui/ContentText";
import { Cents, Choice } from "../ui/Inputs";
import { Picture } from "../ui/Picture";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type Summary = Cataloging["ProductSummary"];

export default function ProductList() {
  const { t, number } = useLanguage();
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
      actions={
        <Button variant="contained" size="small" component={Link} to="/products/create">
          {t("products.create")}
        </Button>
      }
      empty={t("products.none")}
      columns={[
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

function Named({ product }: { product: Summary }) {
  return (
    <span className="with-picture">
      <Picture url={product.image?.url} alt="" />
      <Link to={`/products/${product.product_id}/show`}>
        <ContentText>{product.name}</ContentText>
      </Link>
    </span>
  );
}

function PriceRange({ product: { price_from, price_to } }: { product: Summary }) {
  const { money } = useLanguage();
  if (!price_from) return "–";
  if (!price_to || price_to.amount === price_from.amount) return money(price_from);
  return `${money(price_from)} – ${money(price_to)}`;
}
