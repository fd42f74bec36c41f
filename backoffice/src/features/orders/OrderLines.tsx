import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { GoodsName } from "../../ui/GoodsName";
import { Picture } from "../../ui/Picture";
import { Table } from "../../ui/Table";

export function OrderLines({ order }: { order: Ordering["Order"] }) {
  const { t, money, rate, number } = useLanguage();
  return (
    <Card title={t("orders.lines")}>
      <Table
        caption={t("orders.lines")}
        records={order.lines}
        id={(line) => line.line_id}
        columns={[
          { label: "field.product", cell: (line) => <LineName line={line} /> },
          { label: "field.unit_price", numeric: true, cell: (line) => money(line.unit_price) },
          { label: "field.quantity", numeric: true, cell: (line) => number(line.quantity) },
          { label: "field.tax_rate", numeric: true, extra: true, cell: (line) => rate(line.tax_rate) },
          { label: "field.line_total", numeric: true, cell: (line) => money(line.line_total) },
        ]}
      />
      <Totals order={order} />
    </Card>
  );
}

function LineName({ line }: { line: Ordering["OrderLine"] }) {
  const may = useMay();
  return (
    <span className="with-picture">
      <Picture url={line.image} alt="" />
      <span>
        <GoodsName of={line} to={may("catalog:write") && `/products/${line.product_id}/show`} />
        <small className="code">{line.sku}</small>
      </span>
    </span>
  );
}

function Totals({ order: { totals, refunded } }: { order: Ordering["Order"] }) {
  const { t, money, rate } = useLanguage();
  const { items, discount, shipping, total, tax_included } = totals;
  return (
    <dl className="totals">
      <Sum name={t("field.items")} sum={money(items)} />
      {discount.amount !== 0 && (
        <Sum name={t("field.discount")} sum={money({ ...discount, amount: -Math.abs(discount.amount) })} />
      )}
      <Sum name={t("field.shipping_fee")} sum={money(shipping)} />
      <Sum name={t("field.total")} sum={money(total)} strong />
      {tax_included.map(({ tax_rate, tax }) => (
        <Sum key={tax_rate} name={t("orders.tax_included", { rate: rate(tax_rate) })} sum={money(tax)} />
      ))}
      {refunded && <Sum name={t("field.refunded")} sum={money(refunded)} strong />}
    </dl>
  );
}

function Sum({ name, sum, strong = false }: { name: string; sum: string; strong?: boolean }) {
  return (
    <div className={strong ? "strong" : undefined}>
      <dt>{name}</dt>
      <dd>{sum}</dd>
    </div>
  );
}
