import { Link } from "react-router";
import { useLanguage, useNameOf } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { LoadFailure } from "../../ui/LoadFailure";
import { type Pieces, shownParcels, unpacked } from "./parcels";
import { type Order, type Shipment, useShipments } from "./queries";
import { TrackingEvents } from "./TrackingEvents";

/** Where each parcel is, and what is in it when there are several. */
export function Parcels({ order }: { order: Order }) {
  const { t } = useLanguage();
  const shipments = useShipments(order);
  if (order.shipments.length === 0) return null;
  const parcels = shownParcels(order.shipments);
  const rest = unpacked(order, shipments.data);
  const several = parcels.length > 1 || rest.length > 0;
  return (
    <section className="card" aria-labelledby="parcels">
      <h2 id="parcels">{t("parcels.title")}</h2>
      {shipments.isError && <LoadFailure error={shipments.error} retry={shipments.refetch} />}
      <ul className="parcels">
        {parcels.map((parcel, place) => (
          <li key={parcel.shipment_id}>
            {several && <h3>{t("parcels.place", { place: place + 1, count: parcels.length })}</h3>}
            <Parcel
              parcel={parcel}
              more={shipments.data?.find((each) => each.shipment_id === parcel.shipment_id)}
              withLines={several}
            />
          </li>
        ))}
        {rest.length > 0 && (
          <li>
            <h3>{t("parcels.rest")}</h3>
            <PieceList pieces={rest} />
          </li>
        )}
      </ul>
    </section>
  );
}

interface Props {
  parcel: Order["shipments"][number];
  /** What SHIPPING says of it; the order alone knows enough when SHIPPING is away. */
  more: Shipment | undefined;
  withLines: boolean;
}

function Parcel({ parcel, more, withLines }: Props) {
  const { t } = useLanguage();
  const number = more?.tracking_number ?? parcel.tracking_number;
  return (
    <>
      <p className="parcel-head">
        <Icon name="parcel" />
        <strong>{t(`shipmentStatus.${more?.status ?? parcel.status}`)}</strong>
        <span className="hint">{more?.carrier_name ?? parcel.shipment_number}</span>
      </p>
      {withLines && more && <PieceList pieces={more.lines} />}
      {number && <Link to={`/tracking/${number}`}>{t("parcels.track", { number })}</Link>}
      {more && more.tracking_events.length > 0 && <TrackingEvents events={more.tracking_events} />}
    </>
  );
}

function PieceList({ pieces }: { pieces: readonly Pieces[] }) {
  const { t } = useLanguage();
  const nameOf = useNameOf();
  return (
    <ul className="pieces">
      {pieces.map((piece) => {
        const { name, lang } = nameOf(piece);
        return (
          <li key={piece.name}>
            <span lang={lang}>{name}</span> <span className="hint">{t("cart.times", { count: piece.quantity })}</span>
          </li>
        );
      })}
    </ul>
  );
}
