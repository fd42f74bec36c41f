/** The newest imports, so that one is found again. */
import { useApi } from "@comptoir/shared/apiContext";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { StatusBadge } from "../../ui/StatusBadge";
import { Table } from "../../ui/Table";
import { type FileImport, IMPORT_PARAMETER, isDone } from "./fileImport";
import type { FileKind } from "./kinds";

interface RecentImportsProps {
  kind: FileKind;
  recent: NonNullable<FileKind["recent"]>;
}

const allDone = (imports: readonly FileImport[]) => imports.every(isDone);

export function RecentImports({ kind, recent }: RecentImportsProps) {
  const api = useApi();
  const { t, number, dateTime } = useLanguage();
  const query = useApiQuery([kind.list, "imports"], () => recent(api), { every: 2, until: allDone });
  const address = (import_id: string) => `/${kind.list}/import?${new URLSearchParams({ [IMPORT_PARAMETER]: import_id })}`;
  return (
    <Card title={t("files.recent")}>
      <Loaded query={query}>
        {(imports) =>
          imports.length === 0 ? (
            <p className="empty">{t("files.none")}</p>
          ) : (
            <Table
              caption={t("files.recent")}
              records={imports}
              id={({ import_id }) => import_id}
              columns={[
                {
                  label: "field.created_at",
                  cell: ({ import_id, created_at }) => <Link to={address(import_id)}>{dateTime(created_at)}</Link>,
                },
                { label: "files.purpose", cell: ({ dry_run }) => t(dry_run ? "files.dry_run" : "files.real") },
                { label: "files.lines", numeric: true, cell: ({ lines }) => number(lines) },
                { label: "files.refused", numeric: true, cell: ({ refused }) => number(refused) },
                { label: "field.status", cell: ({ status }) => <StatusBadge word={`fileImportStatus.${status}`} /> },
              ]}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
