import type { Administering } from "@shared/types";
import { Link } from "react-router";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Card } from "../../ui/Card";
import { Shares } from "../../ui/charts/Shares";
import { Written } from "../../ui/Written";

export function TopProducts({ products }: { products: Administering["TopProduct"][] }) {
  const { t, money } = useLanguage();
  const may = useMay();
  const shares = products.map(({ product_id, name, quantity, revenue }) => ({
    key: product_id,
    name: <Written>{may("catalog:write") ? <Link to={`/products/${product_id}/show`}>{name}</Link> : name}</Written>,
    value: quantity,
    shown: `${t("count.pieces", { count: quantity })} · ${money(revenue)}`,
  }));
  return (
    <Card title={t("dashboard.top_products")}>
      {shares.length > 0 ? <Shares shares={shares} /> : <p className="empty">{t("dashboard.nothing_sold")}</p>}
    </Card>
  );
}
