import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Stocking } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { ActionButton } from "../ui/ActionButton";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type Alert = Stocking["StockAlert"];

export default function AlertList() {
  const { t, number, dateTime } = useLanguage();
  const may = useMay();
  return (
    <ResourceList<Alert>
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
        {
          label: "field.sku",
          cell: ({ sku }) => (
            <Link className="code" to={`/stock-items/${sku}/show`}>
              {sku}
            </Link>
          ),
        },
        { label: "field.alert", cell: (alert) => <StatusBadge word={`alertKind.${alert.kind}`} /> },
        { label: "field.available", numeric: true, cell: (alert) => number(alert.available) },
        { label: "field.status", cell: (alert) => <StatusBadge word={`alertStatus.${alert.status}`} /> },
        {
          label: "field.actions",
          pressed: true,
          cell: (alert) => alert.status === "OPEN" && may("stock:write") && <Acknowledge alert={alert} />,
        },
      ]}
    />
  );
}

function Acknowledge({ alert: { alert_id } }: { alert: Alert }) {
  const { stocking } = useApi();
  return (
    <ActionButton
      label="stock.acknowledge"
      done="stock.acknowledged"
      send={(key) => {
        const params = { path: { alert_id }, header: { "Idempotency-Key": key } };
        return ok("stocking", stocking.POST("/stock-alerts/{alert_id}/acknowledgement", { params }));
      }}
    />
  );
}
