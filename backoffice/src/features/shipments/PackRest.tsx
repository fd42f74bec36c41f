/** A parcel of what is in none yet, or of a part of it. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { WordedError } from "../../ui/wordedError";
import { PieceFields } from "./PieceFields";
import { allOf, chosenOf, type Pieces, type Quantities } from "./pieces";

interface PackRestProps {
  order: { order_id: string; order_number: string };
  left: readonly Pieces[];
}

export function PackRest({ order: { order_id, order_number }, left }: PackRestProps) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<{ quantities?: Quantities }>
      label="parcels.pack"
      title={t("parcels.pack_title", { number: order_number })}
      intro={t("parcels.pack_intro")}
      done="parcels.packed"
      initial={{ quantities: allOf(left) }}
      isSuggested
      send={async ({ quantities }, key) => {
        const lines = chosenOf(left, quantities);
        if (lines.length === 0) throw new WordedError("parcels.nothing_chosen");
        const params = { header: { "Idempotency-Key": key } };
        return await ok("shipping", shipping.POST("/shipments", { params, body: { order_id, lines } }));
      }}
    >
      <PieceFields pieces={left} caption={t("parcels.left")} there="parcels.unpacked" taken="parcels.to_pack" />
    </ActionDialog>
  );
}
