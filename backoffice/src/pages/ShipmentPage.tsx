import { daysBetween } from "@comptoir/shared/days";
import type { Shipping } from "@comptoir/shared/types";
import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { RelayPointLines } from "../features/relays/RelayPointLines";
import { LabelFiles } from "../features/shipments/LabelFiles";
import { OtherParcels } from "../features/shipments/OtherParcels";
import { PackingList } from "../features/shipments/PackingList";
import { ParcelChanges } from "../features/shipments/ParcelChanges";
import { ParcelNext } from "../features/shipments/ParcelNext";
import { ShipmentActions } from "../features/shipments/ShipmentActions";
import { TrackingEvents } from "../features/shipments/TrackingEvents";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { GoodsName } from "../ui/GoodsName";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { Table } from "../ui/Table";
import { useRecordQuery } from "../ui/useRecordQuery";

type Shipment = Shipping["Shipment"];

export default function ShipmentPage() {
  return <Loaded query={useRecordQuery("shipments", 6)}>{(shipment) => <Whole shipment={shipment} />}</Loaded>;
}

function Whole({ shipment }: { shipment: Shipment }) {
  const { t, number } = useLanguage();
  return (
    <>
      <PageHead
        title={t("shipments.title", { number: shipment.shipment_number })}
        back={{ to: "/shipments", label: t("menu.shipments") }}
        under={<StatusBadge word={`shipmentStatus.${shipment.status}`} />}
        actions={
          <>
            <PackingList shipment={shipment} />
            {shipment.label_id && <LabelFiles shipment={shipment} label_id={shipment.label_id} />}
            <ParcelChanges shipment={shipment} />
            <ShipmentActions shipment={shipment} />
          </>
        }
      />
      <div className="stack">
        <ParcelNext shipment={shipment} />
        <div className="columns wide-left">
          <div className="stack">
            <Card title={t("shipments.contents")}>
              <Table
                caption={t("shipments.contents")}
                records={shipment.lines}
                id={({ line_id }) => line_id}
                columns={[
                  { label: "field.product", cell: (line) => <GoodsName of={line} /> },
                  { label: "field.sku", cell: ({ sku }) => <span className="code">{sku}</span> },
                  { label: "field.quantity", numeric: true, cell: ({ quantity }) => number(quantity) },
                ]}
              />
            </Card>
            <TrackingEvents events={shipment.tracking_events} />
          </div>
          <div className="stack">
            <About shipment={shipment} />
            <OtherParcels shipment={shipment} />
          </div>
        </div>
      </div>
    </>
  );
}

function About({ shipment }: { shipment: Shipment }) {
  const { t, number, day } = useLanguage();
  const may = useMay();
  const {
    order_id,
    order_number,
    carrier_name,
    address,
    relay_point,
    weight,
    tracking_number,
    tracking_url,
    earliest_day,
    latest_day,
  } = shipment;
  const expected = earliest_day && latest_day && daysBetween(earliest_day, latest_day, (each) => day(each, "short"));
  return (
    <Card title={t("shipments.about")}>
      <Facts
        facts={[
          [
            "field.order",
            may("orders:read") ? (
              <Link key="o" to={`/orders/${order_id}/show`}>
                {order_number}
              </Link>
            ) : (
              order_number
            ),
          ],
          ["field.carrier", carrier_name],
          ["field.tracking_number", tracking_number && <TrackingLink number={tracking_number} url={tracking_url} />],
          ["field.weight", `${number(weight)} g`],
          ["field.expected_between", expected],
          ["field.stop_reason", shipment.stop_reason && t(`ended.${shipment.stop_reason}`)],
          ["field.relay_point", relay_point && <RelayPointLines key="r" point={relay_point} />],
          [relay_point ? "field.recipient_address" : "field.delivery_address", <AddressLines key="a" address={address} />],
        ]}
      />
    </Card>
  );
}

function TrackingLink({ number, url }: { number: string; url: string | undefined }) {
  return url ? (
    <a className="code" href={url} target="_blank" rel="noreferrer">
      {number}
    </a>
  ) : (
    <span className="code">{number}</span>
  );
}
