/** What a file did, or would do: how many lines of each outcome, and what is wrong with those that were refused. */
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Card } from "../../ui/Card";
import { FaultList } from "./FaultList";
import { type FileImport, writtenOf } from "./fileImport";
import { ReportButton } from "./ReportButton";

interface ImportOutcomeProps {
  title: string;
  found: FileImport;
  csv: string | undefined;
  takeIn: (csv: string, key: string) => Promise<unknown>;
}

/** Brought into view when it appears: the button that asked for it stands above. */
function bringIntoView(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: "nearest" });
}

export function ImportOutcome({ title, found, csv, takeIn }: ImportOutcomeProps) {
  const { t, number } = useLanguage();
  const { dry_run, created, changed, unchanged, refused, ignored_columns = [] } = found;
  const isReady = dry_run && writtenOf(found) > 0;
  const counts = [
    ["files.created", created],
    ["files.changed", changed],
    ["files.unchanged", unchanged],
    ["files.refused", refused],
  ] as const;
  return (
    <Card
      title={title}
      actions={
        <>
          {refused > 0 && <ReportButton found={found} />}
          {isReady && csv !== undefined && <TakeIn found={found} send={(key) => takeIn(csv, key)} />}
        </>
      }
    >
      <div className="warnings" ref={bringIntoView} role="status">
        {refused > 0 && <p className="refusal">{t(dry_run ? "files.will_skip" : "files.skipped", { count: refused })}</p>}
        {refused === 0 && <p className="all-well">{t(dry_run ? "files.all_good" : "files.all_taken")}</p>}
        {ignored_columns.length > 0 && (
          <p className="next-step todo">{t("files.ignored", { columns: ignored_columns.join(", ") })}</p>
        )}
        {dry_run && writtenOf(found) === 0 && <p className="note">{t("files.nothing_to_do")}</p>}
        {isReady && csv === undefined && <p className="next-step todo">{t("files.choose_again")}</p>}
      </div>
      <dl className="tiles">
        {counts.map(([label, count]) => (
          <div key={label} className="tile">
            <dt>{t(label)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {refused > 0 && <FaultList found={found} csv={csv} />}
    </Card>
  );
}

/** The import itself, after a second look at what it does. */
function TakeIn({ found, send }: { found: FileImport; send: (key: string) => Promise<unknown> }) {
  const { t } = useLanguage();
  const { created, changed, refused } = found;
  return (
    <ActionDialog
      label="files.import"
      title={t("files.import_title", { count: writtenOf(found) })}
      intro={
        <ul>
          {created > 0 && <li>{t("files.creates", { count: created })}</li>}
          {changed > 0 && <li>{t("files.changes", { count: changed })}</li>}
          {refused > 0 && <li>{t("files.will_skip", { count: refused })}</li>}
        </ul>
      }
      done="files.begun"
      tone="main"
      send={(_, key) => send(key)}
    />
  );
}
