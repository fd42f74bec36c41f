import { useApi } from "@comptoir/shared/apiContext";
import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";
import type { FileKind } from "./kinds";

/** All of a list as a file, as spreadsheets in the reader's language open it. */
export function ExportButton({ kind }: { kind: FileKind }) {
  const api = useApi();
  const { t, locale } = useLanguage();
  const read = async () => (await kind.write(api, locale === "fr" ? "SEMICOLON" : "COMMA")) as Blob;
  return <FileButton label={t("files.export")} name={t(kind.exportName)} read={read} />;
}
