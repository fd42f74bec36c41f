/** What else the order of a parcel has: its other parcels, and what is in none. */
import type { Ordering, Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { SOURCES } from "../../data/sources";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { PackRest } from "./PackRest";
import { Parcels } from "./Parcels";
import { countOf, unpacked } from "./pieces";
import { useOrderParcels } from "./useOrderParcels";

export function OtherParcels({ shipment }: { shipment: Shipping["Shipment"] }) {
  const { t } = useLanguage();
  const may = useMay();
  const { order_id, shipment_id, version } = shipment;
  const parcels = useOrderParcels(order_id, version);
  const order = useApiQuery(["parcel-order", order_id, version], (api) => SOURCES.orders.one(api, order_id), {
    enabled: may("orders:read"),
  });
  return (
    <Card title={t("parcels.others")}>
      <Loaded query={parcels}>
        {({ items }) => {
          const others = items.filter((each) => each.shipment_id !== shipment_id);
          return (
            <>
              {others.length === 0 ? <p className="empty">{t("parcels.only_one")}</p> : <Parcels parcels={others} />}
              {order.data && <Left order={order.data} parcels={items} />}
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}

interface LeftProps {
  order: Ordering["Order"];
  parcels: readonly Shipping["Shipment"][];
}

/** What is in no parcel, as long as something of the order may still leave. */
export function Left({ order, parcels }: LeftProps) {
  const { t } = useLanguage();
  const may = useMay();
  const left = unpacked(order.lines, parcels);
  if (left.length === 0 || (order.status !== "CONFIRMED" && order.status !== "SHIPPED")) return null;
  return (
    <div className="left-over">
      <p>{t("parcels.left_over", { count: countOf(left) })}</p>
      {may("shipping:write") && <PackRest order={order} left={left} />}
    </div>
  );
}
