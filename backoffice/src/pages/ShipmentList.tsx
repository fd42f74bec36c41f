import { isErased } from "@comptoir/shared/erased";
import type { Shipping } from "@comptoir/shared/types";
import { SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { LabelSheet } from "../features/shipments/LabelSheet";
import { ShipmentActions } from "../features/shipments/ShipmentActions";
import { CarrierInput } from "../features/terms/CarrierInput";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type Shipment = Shipping["Shipment"];

export default function ShipmentList() {
  const { t, day } = useLanguage();
  return (
    <ResourceList<Shipment>
      resource="shipments"
      title={t("menu.shipments")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("shipments.search")} />,
        <Choice key="status" source="status" of="shipmentStatus" alwaysOn />,
        <CarrierInput key="carrier_code" source="carrier_code" />,
      ]}
      actions={<LabelSheet />}
      empty={t("shipments.none")}
      every={10}
      columns={[
        {
          label: "field.shipment_number",
          cell: (shipment) => <Link to={`/shipments/${shipment.shipment_id}/show`}>{shipment.shipment_number}</Link>,
        },
        { label: "field.order_number", extra: true, cell: (shipment) => shipment.order_number },
        { label: "field.recipient", cell: (shipment) => <Recipient shipment={shipment} /> },
        { label: "field.carrier", cell: (shipment) => shipment.carrier_name },
        { label: "field.latest_day", extra: true, cell: ({ latest_day }) => latest_day && day(latest_day, "short") },
        { label: "field.status", cell: (shipment) => <StatusBadge word={`shipmentStatus.${shipment.status}`} /> },
        { label: "field.actions", pressed: true, cell: (shipment) => <ShipmentActions shipment={shipment} /> },
      ]}
    />
  );
}

function Recipient({ shipment: { address, relay_point } }: { shipment: Shipment }) {
  const { t } = useLanguage();
  if (isErased(address.recipient)) return t("address.erased");
  if (!relay_point) return `${address.recipient}, ${address.city}`;
  return (
    <span>
      {`${address.recipient}, ${relay_point.city}`}
      <small>{t("parcels.at_point", { point: relay_point.name })}</small>
    </span>
  );
}
