import { ok } from "@shared/api";
import type { Ordering } from "@shared/types";
import { Link } from "react-router";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { State } from "../../ui/State";

export function OrderShipments({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  const shipments = useAsk(["order-shipments", order_id, version], ({ shipping }) =>
    ok("shipping", shipping.GET("/orders/{order_id}/shipments", { params: { path: { order_id } } })),
  );
  return (
    <Card title={t("menu.shipments")}>
      <Asked query={shipments}>
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
                  <State word={`shipmentStatus.${status}`} />
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Card>
  );
}
