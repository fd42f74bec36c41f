/** What is to be done next with a parcel, in one sentence, and for whoever only looks: that others do it. */
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";

const FOR_STAFF: readonly Shipping["ShipmentStatus"][] = ["PENDING", "LABELLED", "FAILED"];

export function ParcelNext({ shipment: { status } }: { shipment: Pick<Shipping["Shipment"], "status"> }) {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  const isWork = FOR_STAFF.includes(status);
  return (
    <p className={isWork && may ? "next-step todo" : "next-step"}>
      <strong>{t("orders.next")}</strong> {t(`parcelNext.${status}`)} {!may && isWork && t("parcels.not_yours")}
    </p>
  );
}
