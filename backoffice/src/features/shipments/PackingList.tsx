import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";

/** What is to be packed, on paper; a cancelled parcel has none. */
export function PackingList({ shipment: { shipment_id, shipment_number, status } }: { shipment: Shipping["Shipment"] }) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  if (status === "CANCELLED") return null;
  const read = () =>
    ok("shipping", shipping.GET("/shipments/{shipment_id}/packing-list", { params: { path: { shipment_id } }, parseAs: "blob" }));
  return (
    <FileButton label={t("parcels.packing_list")} name={t("parcels.packing_file", { number: shipment_number })} read={read} />
  );
}
