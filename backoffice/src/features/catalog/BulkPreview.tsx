/** What the prices of the chosen products become, before anything is sent. */
import type { Cataloging, Money } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ContentText } from "../../ui/ContentText";
import { Table } from "../../ui/Table";
import { priceChangeOf } from "./bulk";

interface BulkPreviewProps {
  products: readonly Cataloging["ProductSummary"][];
  percent: number;
}

export function BulkPreview({ products, percent }: BulkPreviewProps) {
  const { t } = useLanguage();
  const rows = products.map((product) => ({ product, change: priceChangeOf(product, percent) }));
  return (
    <div className="preview">
      <Table
        caption={t("bulk.preview")}
        records={rows}
        id={({ product }) => product.product_id}
        columns={[
          {
            label: "field.product",
            cell: ({ product, change }) => (
              <span>
                <ContentText language={product.language}>{product.name}</ContentText>
                {change?.isReduced && <small>{t("bulk.sale_stays")}</small>}
              </span>
            ),
          },
          {
            label: "bulk.before",
            numeric: true,
            cell: ({ change }) => (change ? <Range {...change.before} /> : t("products.no_price")),
          },
          { label: "bulk.after", numeric: true, cell: ({ change }) => (change ? <Range {...change.after} /> : "–") },
        ]}
      />
    </div>
  );
}

function Range({ from, to }: { from: Money; to: Money }) {
  const { money } = useLanguage();
  return from.amount === to.amount ? money(from) : `${money(from)} – ${money(to)}`;
}
