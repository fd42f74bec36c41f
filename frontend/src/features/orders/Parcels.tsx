import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { LoadFailure } from "../../ui/LoadFailure";
import { type Order, useShipments } from "./queries";
import { TrackingEvents } from "./TrackingEvents";

export function Parcels({ order }: { order: Order }) {
  const { t } = useLanguage();
  const shipments = useShipments(order);
  if (order.shipments.length === 0) return null;
  return (
    <section className="card" aria-labelledby="parcels">
      <h2 id="parcels">{t("parcels.title")}</h2>
      {shipments.isError && <LoadFailure error={shipments.error} retry={shipments.refetch} />}
      <ul className="parcels">
        {order.shipments.map((parcel) => {
          const more = shipments.data?.find((each) => each.shipment_id === parcel.shipment_id);
          const number = more?.tracking_number ?? parcel.tracking_number;
          return (
            <li key={parcel.shipment_id}>
              <p className="parcel-head">
                <Icon name="parcel" />
                <strong>{t(`shipmentStatus.${more?.status ?? parcel.status}`)}</strong>
                <span className="hint">{more?.carrier_name ?? parcel.shipment_number}</span>
              </p>
              {number && <Link to={`/tracking/${number}`}>{t("parcels.track", { number })}</Link>}
              {more && more.tracking_events.length > 0 && <TrackingEvents events={more.tracking_events} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
