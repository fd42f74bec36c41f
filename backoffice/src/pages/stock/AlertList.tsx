import { ok } from "@shared/api";
import type { Stocking } from "@shared/types";
import { Link } from "react-router";
import { useApi } from "../../app/ApiContext";
import { useMay } from "../../app/useMay";
import { useLanguage } from "../../i18n/words";
import { Act } from "../../ui/Act";
import { Choice } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";
import { State } from "../../ui/State";

type Alert = Stocking["StockAlert"];

export default function AlertList() {
  const { t, number, dateTime } = useLanguage();
  const may = useMay();
  return (
    <Listing<Alert>
      resource="stock-alerts"
      title={t("menu.stock-alerts")}
      filters={[
        <Choice key="status" source="status" of="alertStatus" alwaysOn />,
        <Choice key="kind" source="kind" of="alertKind" label="field.alert" alwaysOn />,
      ]}
      empty={t("stock.no_alert")}
      every={10}
      columns={[
        { label: "field.created_at", tight: true, cell: (alert) => dateTime(alert.created_at) },
        { label: "field.sku", cell: ({ sku }) => <Link className="code" to={`/stock-items/${sku}/show`}>{sku}</Link> },
        { label: "field.alert", cell: (alert) => <State word={`alertKind.${alert.kind}`} /> },
        { label: "field.available", numeric: true, cell: (alert) => number(alert.available) },
        { label: "field.status", cell: (alert) => <State word={`alertStatus.${alert.status}`} /> },
        { label: "field.actions", pressed: true, cell: (alert) => alert.status === "OPEN" && may("stock:write") && <Acknowledge alert={alert} /> },
      ]}
    />
  );
}

function Acknowledge({ alert: { alert_id } }: { alert: Alert }) {
  const { stocking } = useApi();
  return (
    <Act
      label="stock.acknowledge"
      done="stock.acknowledged"
      send={(key) => {
        const params = { path: { alert_id }, header: { "Idempotency-Key": key } };
        return ok("stocking", stocking.POST("/stock-alerts/{alert_id}/acknowledgement", { params }));
      }}
    />
  );
}
