import { ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { StatusBadge } from "../../ui/StatusBadge";

export function OrderShipments({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  const shipments = useApiQuery(["order-shipments", order_id, version], ({ shipping }) =>
    ok("shipping", shipping.GET("/orders/{order_id}/shipments", { params: { path: { order_id } } })),
  );
  return (
    <Card title={t("menu.shipments")}>
      <Loaded query={shipments}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t("orders.no_shipment")}</p>
          ) : (
            <ul className="lines">
              {items.map(({ shipment_id, shipment_number, carrier_name, status }) => (
                <li key={shipment_id}>
                  <span>
                    <Link to={`/shipments/${shipment_id}/show`}>{shipment_number}</Link>
                    <small>{carrier_name}</small>
                  </span>
                  <StatusBadge word={`shipmentStatus.${status}`} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
