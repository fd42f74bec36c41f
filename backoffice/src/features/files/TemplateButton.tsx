import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";
import { csvFile, csvOf } from "./csv";
import type { FileKind } from "./kinds";

/** A file with all columns and a line to write over. */
export function TemplateButton({ kind }: { kind: FileKind }) {
  const { t, locale } = useLanguage();
  const rows = [0, 1].map((row) => kind.columns.map((column) => column[row] ?? ""));
  const read = async () => csvFile(csvOf(rows, locale === "fr" ? ";" : ","));
  return <FileButton label={t("files.template")} name={t(kind.templateName)} read={read} />;
}
