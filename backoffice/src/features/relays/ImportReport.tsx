/** What an import would do, or did: how many of each outcome, and which lines; those that are wrong with what is wrong. */
import Button from "@mui/material/Button";
import { useState } from "react";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import type { Column } from "../../ui/Table";
import { Table } from "../../ui/Table";
import { Fault } from "./Fault";
import { linesOf } from "./file";
import {
  countOf,
  firstOutcome,
  type Import,
  type Line,
  missingOf,
  OUTCOMES,
  type Outcome,
  type Report,
  writtenOf,
} from "./report";
import { SendImport } from "./SendImport";

interface ImportReportProps {
  asked: Import;
  report: Report;
  /** Something else stands in the form now. */
  isStale: boolean;
  /** To a line of the file, where it can be corrected. */
  go: (line: number) => void;
  done: (report: Report) => void;
}

const MOST_SHOWN = 100;

export function ImportReport({ asked, report, isStale, go, done }: ImportReportProps) {
  const { t } = useLanguage();
  const [outcome, choose] = useState(firstOutcome(report));
  const isReady = report.dry_run && !isStale && writtenOf(report) > 0;
  return (
    <Card
      title={t(report.dry_run ? "relays.would" : "relays.did")}
      actions={isReady && <SendImport asked={asked} report={report} done={done} />}
    >
      <Warnings report={report} isStale={isStale} />
      <ul className="open-counts" aria-label={t("relays.outcomes")}>
        {OUTCOMES.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-pressed={each === outcome}
              className={each === "REFUSED" && countOf(report, each) > 0 ? "some" : undefined}
              onClick={() => choose(each)}
            >
              {t(`importOutcome.${each}`)} <b>{countOf(report, each)}</b>
            </button>
          </li>
        ))}
      </ul>
      <Lines asked={asked} report={report} outcome={outcome} go={go} />
    </Card>
  );
}

/** Brought into view when it appears: the button that asked for it stands far above. */
function bringIntoView(shown: HTMLElement | null): void {
  shown?.scrollIntoView({ block: "center" });
}

function Warnings({ report, isStale }: Pick<ImportReportProps, "report" | "isStale">) {
  const { t } = useLanguage();
  const { dry_run, refused } = report;
  const missing = missingOf(report);
  return (
    <div className="warnings" ref={bringIntoView}>
      {isStale && dry_run && (
        <p className="next-step todo" role="status">
          {t("relays.stale")}
        </p>
      )}
      {dry_run && missing > 0 && <p className="refusal">{t("relays.will_close", { count: missing })}</p>}
      {refused > 0 && <p className="refusal">{t(dry_run ? "relays.will_skip" : "relays.skipped", { count: refused })}</p>}
      {dry_run && writtenOf(report) === 0 && <p className="note">{t("relays.nothing_to_do")}</p>}
    </div>
  );
}

function Lines({ asked, report, outcome, go }: Pick<ImportReportProps, "asked" | "report" | "go"> & { outcome: Outcome }) {
  const { t } = useLanguage();
  const texts = linesOf(asked.csv);
  const all = report.lines.filter((line) => line.outcome === outcome);
  const shown = all.slice(0, MOST_SHOWN);
  const more = countOf(report, outcome) - shown.length;
  if (all.length === 0) return <p className="empty">{t("relays.no_line")}</p>;
  const number: Column<Line> = {
    label: "relays.line",
    cell: ({ line, reference }) => (line ? <Go line={line} reference={reference} go={go} /> : t("relays.not_in_file")),
  };
  const columns: Column<Line>[] = [
    number,
    { label: "field.reference", cell: ({ reference }) => <span className="code">{reference}</span> },
    ...(outcome === "REFUSED" ? [{ label: "relays.fault" as const, cell: (line: Line) => <Fault line={line} /> }] : []),
    {
      label: "relays.in_file",
      extra: outcome !== "REFUSED",
      cell: ({ line }) => line && <span className="reason code">{texts[line - 1]}</span>,
    },
  ];
  return (
    <>
      <Table caption={t(`importOutcome.${outcome}`)} records={shown} id={idOf} columns={columns} />
      {more > 0 && <p className="note">{t("relays.more_lines", { count: more })}</p>}
    </>
  );
}

const idOf = ({ line, reference = "", column = "" }: Line) => `${line ?? ""} ${reference} ${column}`;

function Go({ line, reference, go }: { line: number; reference: string | undefined; go: (line: number) => void }) {
  const { t, number } = useLanguage();
  return (
    <Button size="small" aria-label={t("relays.go_to", { line, reference: reference ?? "" })} onClick={() => go(line)}>
      {number(line)}
    </Button>
  );
}
