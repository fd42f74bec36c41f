/** Pieces of a parcel that go into another one of their own; only while it has no label. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { WordedError } from "../../ui/wordedError";
import { PieceFields } from "./PieceFields";
import { chosenOf, countOf, type Quantities } from "./pieces";

export function SplitShipment({ shipment }: { shipment: Shipping["Shipment"] }) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const { shipment_id, shipment_number, version } = shipment;
  return (
    <ActionDialog<{ quantities?: Quantities }>
      label="parcels.split"
      title={t("parcels.split_title", { number: shipment_number })}
      intro={t("parcels.split_intro")}
      done="parcels.was_split"
      initial={{ quantities: {} }}
      isSuggested
      send={async ({ quantities }, key) => {
        const lines = chosenOf(shipment.lines, quantities);
        if (lines.length === 0) throw new WordedError("parcels.nothing_chosen");
        if (countOf(lines) === countOf(shipment.lines)) throw new WordedError("problem.shipment-emptied");
        const params = { path: { shipment_id }, header: { "Idempotency-Key": key } };
        return await ok("shipping", shipping.POST("/shipments/{shipment_id}/splits", { params, body: { lines, version } }));
      }}
    >
      <PieceFields pieces={shipment.lines} caption={t("shipments.contents")} there="parcels.in_parcel" taken="parcels.to_move" />
    </ActionDialog>
  );
}
