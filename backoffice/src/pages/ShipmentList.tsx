import { ok } from "@comptoir/shared/api";
import type { Shipping } from "@comptoir/shared/types";
import { SearchInput, SelectInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { ShipmentActions } from "../features/shipments/ShipmentActions";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function ShipmentList() {
  const { t, day } = useLanguage();
  return (
    <ResourceList<Shipping["Shipment"]>
      resource="shipments"
      title={t("menu.shipments")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("shipments.search")} />,
        <Choice key="status" source="status" of="shipmentStatus" alwaysOn />,
        <CarrierInput key="carrier_code" source="carrier_code" />,
      ]}
      empty={t("shipments.none")}
      every={10}
      columns={[
        {
          label: "field.shipment_number",
          cell: (shipment) => <Link to={`/shipments/${shipment.shipment_id}/show`}>{shipment.shipment_number}</Link>,
        },
        { label: "field.order_number", extra: true, cell: (shipment) => shipment.order_number },
        { label: "field.recipient", cell: ({ address }) => `${address.recipient}, ${address.city}` },
        { label: "field.carrier", cell: (shipment) => shipment.carrier_name },
        { label: "field.latest_day", extra: true, cell: ({ latest_day }) => latest_day && day(latest_day, "short") },
        { label: "field.status", cell: (shipment) => <StatusBadge word={`shipmentStatus.${shipment.status}`} /> },
        { label: "field.actions", pressed: true, cell: (shipment) => <ShipmentActions shipment={shipment} /> },
      ]}
    />
  );
}

function CarrierInput({ source }: { source: string }) {
  const { t } = useLanguage();
  const { data } = useApiQuery(["carriers"], ({ shipping }) => ok("shipping", shipping.GET("/carriers")));
  const choices = (data?.items ?? []).map(({ carrier_code, name }) => ({ id: carrier_code, name }));
  return <SelectInput source={source} label={t("field.carrier")} choices={choices} translateChoice={false} helperText={false} />;
}
