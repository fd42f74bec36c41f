import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";

interface LabelFilesProps {
  shipment: Pick<Shipping["Shipment"], "shipment_number">;
  label_id: string;
}

/** The label as a sheet and for label printers: one operation, told apart by Accept. */
export function LabelFiles({ shipment: { shipment_number }, label_id }: LabelFilesProps) {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const read = (Accept: string) => async () => {
    const answer = shipping.GET("/labels/{label_id}", { params: { path: { label_id } }, headers: { Accept }, parseAs: "blob" });
    return await ok("shipping", answer);
  };
  return (
    <>
      <FileButton label={t("shipments.label_pdf")} name={`${shipment_number}.pdf`} read={read("application/pdf")} />
      <FileButton label={t("shipments.label_zpl")} name={`${shipment_number}.zpl`} read={read("text/plain")} />
    </>
  );
}
