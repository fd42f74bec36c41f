import type { Cataloging } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { StatusBadge } from "../../ui/StatusBadge";
import { Table } from "../../ui/Table";
import { PriceHistory } from "./PriceHistory";
import { EndSale, SetSale } from "./SaleActions";
import { AddVariant, ChangeVariant, RemoveVariant, SetPrice } from "./VariantActions";
import { VariantPrice } from "./VariantPrice";

export function ProductVariants({ product }: { product: Cataloging["Product"] }) {
  const { t, number } = useLanguage();
  const { language } = product;
  const may = useMay()("stock:read");
  const open = product.status !== "ARCHIVED";
  return (
    <Card title={t("field.variants")} actions={open && <AddVariant product={product} />}>
      <Table
        caption={t("field.variants")}
        records={product.variants}
        id={({ sku }) => sku}
        columns={[
          {
            label: "field.sku",
            cell: ({ sku }) => <span className="code">{may ? <Link to={`/stock-items/${sku}/show`}>{sku}</Link> : sku}</span>,
          },
          {
            label: "field.variant_name",
            cell: ({ name }) => (name ? <ContentText language={language}>{name}</ContentText> : "–"),
          },
          { label: "field.price", cell: (variant) => <VariantPrice variant={variant} /> },
          { label: "field.tax_class", extra: true, cell: ({ tax_class }) => t(`taxClass.${tax_class}`) },
          { label: "field.weight", numeric: true, extra: true, cell: ({ weight }) => `${number(weight)} g` },
          { label: "field.availability", cell: ({ availability }) => <StatusBadge word={`stockStatus.${availability}`} /> },
          {
            label: "field.actions",
            pressed: true,
            cell: (variant) =>
              open ? (
                <span className="actions wrapped">
                  <SetPrice product={product} variant={variant} />
                  <SetSale product={product} variant={variant} />
                  <EndSale product={product} variant={variant} />
                  <PriceHistory sku={variant.sku} />
                  <ChangeVariant product={product} variant={variant} />
                  {product.variants.length > 1 && <RemoveVariant product={product} variant={variant} />}
                </span>
              ) : (
                <PriceHistory sku={variant.sku} />
              ),
          },
        ]}
      />
    </Card>
  );
}
