/** A page that takes in a file: chosen, checked, and taken in; the address names the import, so that it is there after a reload. */
import { useApi } from "@comptoir/shared/apiContext";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { PageHead } from "../../ui/PageHead";
import { CheckFile } from "./CheckFile";
import { ColumnHelp } from "./ColumnHelp";
import { ExportButton } from "./ExportButton";
import { Following } from "./Following";
import { IMPORT_PARAMETER } from "./fileImport";
import type { FileKind } from "./kinds";
import { RecentImports } from "./RecentImports";
import { TemplateButton } from "./TemplateButton";

export function FileImporting({ kind }: { kind: FileKind }) {
  const { t } = useLanguage();
  return (
    <>
      <PageHead
        title={t(kind.title)}
        back={{ to: `/${kind.list}`, label: t(`menu.${kind.list}`) }}
        under={t(kind.intro)}
        actions={
          <>
            <TemplateButton kind={kind} />
            <ExportButton kind={kind} />
          </>
        }
      />
      <Importing kind={kind} />
    </>
  );
}

function Importing({ kind }: { kind: FileKind }) {
  const api = useApi();
  const { t } = useLanguage();
  const [params, setParams] = useSearchParams();
  const import_id = params.get(IMPORT_PARAMETER) ?? undefined;
  /** What was sent from this page, by the import that it became. */
  const [sent, setSent] = useState<Record<string, string>>({});
  const send = (isDry: boolean) => async (csv: string, key: string) => {
    const begun = await kind.send(api, csv, isDry, key);
    setSent({ [begun.import_id]: csv });
    setParams({ [IMPORT_PARAMETER]: begun.import_id });
  };
  return (
    <div className="stack">
      <Card title={t("files.file_head")}>
        <CheckFile check={send(true)} />
        <ColumnHelp kind={kind} />
      </Card>
      {import_id && <Following key={import_id} kind={kind} import_id={import_id} csv={sent[import_id]} takeIn={send(false)} />}
      {kind.recent && <RecentImports kind={kind} recent={kind.recent} />}
    </div>
  );
}
