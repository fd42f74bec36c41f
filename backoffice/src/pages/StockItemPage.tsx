import type { Stocking } from "@comptoir/shared/types";
import { useContentLang } from "@comptoir/shared/ui/LanguageProvider";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { CountStock } from "../features/stock/CountStock";
import { AdjustStock, ReceiveStock, SetThresholds } from "../features/stock/StockActions";
import { StockGauge } from "../features/stock/StockGauge";
import { Card } from "../ui/Card";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { RelatedList } from "../ui/RelatedList";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";
import { useMovementColumns } from "./MovementList";

type Item = Stocking["StockItem"];

export default function StockItemPage() {
  return <Loaded query={useRecordQuery("stock-items", 6)}>{(item) => <Whole item={item} />}</Loaded>;
}

function Whole({ item }: { item: Item }) {
  const { t } = useLanguage();
  const may = useMay();
  const columns = useMovementColumns().filter(({ label }) => label !== "field.sku");
  return (
    <>
      <PageHead
        title={item.name}
        lang={useContentLang()}
        back={{ to: "/stock-items", label: t("menu.stock-items") }}
        under={
          <>
            <StatusBadge word={`stockStatus.${item.status}`} />
            <span className="code">{item.sku}</span>
            {item.product_id && may("catalog:write") && (
              <Link to={`/products/${item.product_id}/show`}>{t("stock.see_product")}</Link>
            )}
          </>
        }
        actions={
          may("stock:write") && (
            <>
              <ReceiveStock item={item} />
              <CountStock item={item} />
              <AdjustStock item={item} />
              <SetThresholds item={item} />
            </>
          )
        }
      />
      <div className="stack">
        <Card title={t("stock.level")}>
          <StockGauge item={item} />
        </Card>
        <Card title={t("menu.stock-movements")}>
          <RelatedList
            resource="stock-movements"
            filter={{ sku: item.sku }}
            columns={columns}
            caption={t("menu.stock-movements")}
            empty={t("stock.no_movement")}
          />
        </Card>
      </div>
    </>
  );
}
