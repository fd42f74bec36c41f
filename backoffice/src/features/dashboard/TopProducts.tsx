import type { Administering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { Shares } from "../../ui/charts/Shares";

export function TopProducts({ products }: { products: Administering["TopProduct"][] }) {
  const { t, money } = useLanguage();
  const may = useMay();
  const shares = products.map(({ product_id, name, quantity, revenue }) => ({
    key: product_id,
    name: <ContentText>{may("catalog:write") ? <Link to={`/products/${product_id}/show`}>{name}</Link> : name}</ContentText>,
    value: quantity,
    shown: `${t("count.pieces", { count: quantity })} · ${money(revenue)}`,
  }));
  return (
    <Card title={t("dashboard.top_products")}>
      {shares.length > 0 ? <Shares shares={shares} /> : <p className="empty">{t("dashboard.nothing_sold")}</p>}
    </Card>
  );
}
