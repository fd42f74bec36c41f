/** All labels of a day whose parcels are still here, as one file for the printer. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { saveFile } from "@comptoir/shared/download";
import { isProblem } from "@comptoir/shared/problems";
import { DateInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice } from "../../ui/Inputs";
import { CarrierInput } from "../terms/CarrierInput";
import { acceptOf, type SheetDraft, sheetName, shopDay } from "./labelSheet";

export function LabelSheet() {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const read = async ({ day, carrier_code, format }: SheetDraft) => {
    const params = { path: { day }, query: carrier_code ? { carrier_code } : {} };
    const headers = { Accept: acceptOf(format) };
    return await ok("shipping", shipping.GET("/label-sheets/{day}", { params, headers, parseAs: "blob" }));
  };
  return (
    <ActionDialog<SheetDraft>
      label="parcels.labels"
      title={t("parcels.labels_title")}
      intro={t("parcels.labels_intro")}
      done="parcels.labels_saved"
      initial={{ day: shopDay(new Date()), format: "PDF" }}
      isSuggested
      say={(error) => (isProblem(error, "not-found") ? t("parcels.no_labels") : undefined)}
      send={async (draft) => saveFile(await read(draft), sheetName(draft, t("parcels.labels_file")))}
    >
      <DateInput source="day" label={t("parcels.labels_day")} helperText={false} isRequired />
      <CarrierInput source="carrier_code" />
      <Choice source="format" of="labelFormat" must />
    </ActionDialog>
  );
}
