import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";
import { csvFile, csvOf } from "./csv";
import { useFaultText } from "./faultText";
import type { FileImport } from "./fileImport";

/** The refused lines as a table, for those who mend them. */
export function ReportButton({ found: { faults = [] } }: { found: FileImport }) {
  const { t, locale } = useLanguage();
  const say = useFaultText();
  const read = async () => {
    const names = [t("files.line"), t("files.column"), t("field.sku"), t("files.fault")];
    const rows = faults.map((fault) => [`${fault.line}`, fault.column ?? "", fault.reference ?? "", say(fault)]);
    return csvFile(csvOf([names, ...rows], locale === "fr" ? ";" : ","));
  };
  return <FileButton label={t("files.report")} name={t("files.report_file")} read={read} />;
}
