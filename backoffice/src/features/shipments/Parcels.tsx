/** The parcels of an order, each with what is in it. */
import type { Shipping } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { GoodsName } from "../../ui/GoodsName";
import { StatusBadge } from "../../ui/StatusBadge";

export function Parcels({ parcels }: { parcels: readonly Shipping["Shipment"][] }) {
  return (
    <ul className="lines">
      {parcels.map((parcel) => (
        <li key={parcel.shipment_id}>
          <span>
            <Link to={`/shipments/${parcel.shipment_id}/show`}>{parcel.shipment_number}</Link>
            <small>{[parcel.carrier_name, parcel.tracking_number].filter(Boolean).join(" · ")}</small>
            <Contents lines={parcel.lines} />
          </span>
          <StatusBadge word={`shipmentStatus.${parcel.status}`} />
        </li>
      ))}
    </ul>
  );
}

function Contents({ lines }: { lines: readonly Shipping["ShipmentLine"][] }) {
  const { number } = useLanguage();
  return lines.map((line) => (
    <small key={line.line_id}>
      {number(line.quantity)} × <GoodsName of={line} />
    </small>
  ));
}
