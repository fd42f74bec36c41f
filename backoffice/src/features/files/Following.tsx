/** One import, however far it is: its progress, then what became of its lines. */
import { useApi } from "@comptoir/shared/apiContext";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { type FileImport, isDone } from "./fileImport";
import { ImportOutcome } from "./ImportOutcome";
import type { FileKind } from "./kinds";

interface FollowingProps {
  kind: FileKind;
  import_id: string;
  /** The file itself, while the page still has it. */
  csv: string | undefined;
  /** Takes in what was checked. */
  takeIn: (csv: string, key: string) => Promise<unknown>;
}

const titleOf = (found: FileImport) => {
  if (found.dry_run) return isDone(found) ? "files.would" : "files.checking";
  return isDone(found) ? "files.did" : "files.taking";
};

export function Following({ kind, import_id, csv, takeIn }: FollowingProps) {
  const api = useApi();
  const { t } = useLanguage();
  const query = useApiQuery([kind.list, "import", import_id], () => kind.one(api, import_id), { every: 1, until: isDone });
  return (
    <Loaded query={query}>
      {(found) =>
        isDone(found) ? (
          <ImportOutcome title={t(titleOf(found))} found={found} csv={csv} takeIn={takeIn} />
        ) : (
          <Card title={t(titleOf(found))}>
            <Progress found={found} isSilent={query.isError} />
          </Card>
        )
      }
    </Loaded>
  );
}

function Progress({ found: { status, lines, lines_done }, isSilent }: { found: FileImport; isSilent: boolean }) {
  const { t, number } = useLanguage();
  const far = t("files.progress", { done: number(lines_done), lines: number(lines) });
  return (
    <div className="import-progress">
      <progress max={lines} value={lines_done} aria-label={t("files.progress_name")} />
      <p>{status === "WAITING" ? t("files.waiting") : far}</p>
      <p className="note" role="status">
        {t(isSilent ? "files.silent" : "files.may_leave")}
      </p>
    </div>
  );
}
