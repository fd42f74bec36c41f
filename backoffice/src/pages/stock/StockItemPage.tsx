import type { Stocking } from "@shared/types";
import { Link } from "react-router";
import { useMay } from "../../app/useMay";
import { useContentLang } from "../../i18n/content";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { PageHead } from "../../ui/PageHead";
import { RelatedRows } from "../../ui/RelatedRows";
import { State } from "../../ui/State";
import { useOne } from "../../ui/useOne";
import { AdjustStock, ReceiveStock, SetThresholds } from "./actions";
import { useMovementColumns } from "./MovementList";
import { StockGauge } from "./StockGauge";

type Item = Stocking["StockItem"];

export default function StockItemPage() {
  return <Asked query={useOne("stock-items", 6)}>{(item) => <Whole item={item} />}</Asked>;
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
            <State word={`stockStatus.${item.status}`} />
            <span className="code">{item.sku}</span>
            {item.product_id && may("catalog:write") && <Link to={`/products/${item.product_id}/show`}>{t("stock.see_product")}</Link>}
          </>
        }
        actions={
          may("stock:write") && (
            <>
              <ReceiveStock item={item} />
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
          <RelatedRows
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
