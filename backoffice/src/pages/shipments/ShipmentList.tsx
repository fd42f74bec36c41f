import { ok } from "@shared/api";
import type { Shipping } from "@shared/types";
import { SearchInput, SelectInput } from "react-admin";
import { Link } from "react-router";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Choice } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";
import { State } from "../../ui/State";
import { ShipmentActions } from "./actions";

export default function ShipmentList() {
  const { t, day } = useLanguage();
  return (
    <Listing<Shipping["Shipment"]>
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
        { label: "field.status", cell: (shipment) => <State word={`shipmentStatus.${shipment.status}`} /> },
        { label: "field.actions", pressed: true, cell: (shipment) => <ShipmentActions shipment={shipment} /> },
      ]}
    />
  );
}

function CarrierInput({ source }: { source: string }) {
  const { t } = useLanguage();
  const { data } = useAsk(["carriers"], ({ shipping }) => ok("shipping", shipping.GET("/carriers")));
  const choices = (data?.items ?? []).map(({ carrier_code, name }) => ({ id: carrier_code, name }));
  return <SelectInput source={source} label={t("field.carrier")} choices={choices} translateChoice={false} helperText={false} />;
}
