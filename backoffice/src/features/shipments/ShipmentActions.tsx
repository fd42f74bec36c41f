import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { DateTimeInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { ActionButton } from "../../ui/ActionButton";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice, Text } from "../../ui/Inputs";

type Shipment = Shipping["Shipment"];

const ON_THE_WAY: readonly Shipment["status"][] = ["DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "FAILED"];

/** The next thing to do with the parcel. */
export function ShipmentActions({ shipment }: { shipment: Shipment }) {
  const { shipping } = useApi();
  if (!useMay()("shipping:write")) return null;
  const { shipment_id, status } = shipment;
  const params = (key: string) => ({ path: { shipment_id }, header: { "Idempotency-Key": key } });
  if (status === "PENDING") {
    const label = (key: string) => ok("shipping", shipping.POST("/shipments/{shipment_id}/labels", { params: params(key) }));
    return <ActionButton label="shipments.make_label" done="shipments.label_made" tone="main" send={label} />;
  }
  if (status === "LABELLED") {
    const dispatch = (key: string) => ok("shipping", shipping.POST("/shipments/{shipment_id}/dispatch", { params: params(key) }));
    return <ActionButton label="shipments.dispatch" done="shipments.dispatched" tone="main" send={dispatch} />;
  }
  return ON_THE_WAY.includes(status) ? <RecordEvent shipment={shipment} /> : null;
}

function RecordEvent({ shipment: { shipment_id, shipment_number } }: { shipment: Shipment }) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Shipping["TrackingEventDraft"]>
      label="shipments.record"
      title={t("shipments.record_title", { number: shipment_number })}
      done="shipments.recorded"
      initial={{ code: "IN_TRANSIT", occurred_at: new Date().toISOString() }}
      send={({ occurred_at, ...event }, key) => {
        const params = { path: { shipment_id }, header: { "Idempotency-Key": key } };
        const body = { ...event, occurred_at: new Date(occurred_at).toISOString() };
        return ok("shipping", shipping.POST("/shipments/{shipment_id}/tracking-events", { params, body }));
      }}
    >
      <Choice source="code" of="tracking" label="field.event" without={["DISPATCHED"]} must />
      <DateTimeInput source="occurred_at" label={t("field.occurred_at")} helperText={false} isRequired />
      <Text source="location" />
    </ActionDialog>
  );
}
