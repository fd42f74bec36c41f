/** The parcels of an order, each with its contents, and what is in none of them yet. */
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { Left } from "../shipments/OtherParcels";
import { Parcels } from "../shipments/Parcels";
import { useOrderParcels } from "../shipments/useOrderParcels";

export function OrderShipments({ order }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  return (
    <Card title={t("menu.shipments")}>
      <Loaded query={useOrderParcels(order.order_id, order.version)}>
        {({ items }) => (
          <>
            {items.length === 0 ? <p className="empty">{t("orders.no_shipment")}</p> : <Parcels parcels={items} />}
            <Left order={order} parcels={items} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
