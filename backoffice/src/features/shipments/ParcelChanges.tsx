/** What staff can still change about a parcel before it leaves: its contents, its label, or whether there is one. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { ActionDialog } from "../../ui/ActionDialog";
import { countOf } from "./pieces";
import { SplitShipment } from "./SplitShipment";

type Shipment = Shipping["Shipment"];

export function ParcelChanges({ shipment }: { shipment: Shipment }) {
  const may = useMay()("shipping:write");
  const { status, label_id } = shipment;
  if (!may || (status !== "PENDING" && status !== "LABELLED")) return null;
  return (
    <>
      {status === "PENDING" && countOf(shipment.lines) > 1 && <SplitShipment shipment={shipment} />}
      {status === "LABELLED" && label_id && <VoidLabel shipment={shipment} label_id={label_id} />}
      <CancelShipment shipment={shipment} />
    </>
  );
}

function VoidLabel({ shipment, label_id }: { shipment: Shipment; label_id: string }) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const { shipment_number, tracking_number = "" } = shipment;
  return (
    <ActionDialog
      label="parcels.void"
      title={t("parcels.void_title", { number: shipment_number })}
      intro={t("parcels.void_intro", { tracking: tracking_number })}
      done="parcels.voided"
      tone="danger"
      send={(_, key) => {
        const params = { path: { label_id }, header: { "Idempotency-Key": key } };
        return ok("shipping", shipping.POST("/labels/{label_id}/voidance", { params }));
      }}
    />
  );
}

function CancelShipment({ shipment: { shipment_id, shipment_number, status } }: { shipment: Shipment }) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="parcels.cancel"
      title={t("parcels.cancel_title", { number: shipment_number })}
      intro={
        <>
          <p>{t("parcels.cancel_intro")}</p>
          {status === "LABELLED" && <p>{t("parcels.cancel_label")}</p>}
        </>
      }
      done="parcels.cancelled"
      tone="danger"
      send={(_, key) => {
        const params = { path: { shipment_id }, header: { "Idempotency-Key": key } };
        return ok("shipping", shipping.POST("/shipments/{shipment_id}/cancellation", { params }));
      }}
    />
  );
}
