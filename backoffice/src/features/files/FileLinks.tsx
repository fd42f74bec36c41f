/** At the head of a list: to its import, and all of it as a file. */
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { ExportButton } from "./ExportButton";
import type { FileKind } from "./kinds";

export function FileLinks({ kind, mayImport }: { kind: FileKind; mayImport: boolean }) {
  const { t } = useLanguage();
  return (
    <>
      {mayImport && (
        <Button variant="outlined" size="small" component={Link} to={`/${kind.list}/import`}>
          {t("files.import_link")}
        </Button>
      )}
      <ExportButton kind={kind} />
    </>
  );
}
