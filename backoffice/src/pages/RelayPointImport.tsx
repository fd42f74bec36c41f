/** A carrier's file of relay points: checked first, line by line, then taken in. */
import { useRef, useState } from "react";
import { useLanguage } from "../base/language";
import { csvFile } from "../features/files/csv";
import { placeOf, TEMPLATE } from "../features/relays/file";
import { ImportForm } from "../features/relays/ImportForm";
import { ImportReport } from "../features/relays/ImportReport";
import { type Import, isSame, type Report } from "../features/relays/report";
import { Card } from "../ui/Card";
import { FileButton } from "../ui/FileButton";
import { PageHead } from "../ui/PageHead";

interface Reported {
  asked: Import;
  report: Report;
  /** Each report begins anew, with what needs somebody. */
  number: number;
}

export default function RelayPointImport() {
  const { t } = useLanguage();
  const template = async () => csvFile(TEMPLATE);
  return (
    <>
      <PageHead
        title={t("relays.import_head")}
        back={{ to: "/relay-points", label: t("menu.relay-points") }}
        under={t("relays.import_intro")}
        actions={<FileButton label={t("relays.template")} name={t("relays.template_file")} read={template} />}
      />
      <Importing />
    </>
  );
}

function Importing() {
  const { t } = useLanguage();
  const [last, setLast] = useState<Reported>();
  const [imported, setImported] = useState<Import>();
  const [typed, setTyped] = useState<Partial<Import>>({});
  const area = useRef<HTMLTextAreaElement>(null);
  const go = (line: number) => area.current && goTo(area.current, line);
  const show = (asked: Import, report: Report) => setLast((before) => ({ asked, report, number: (before?.number ?? 0) + 1 }));
  return (
    <div className="stack">
      <Card title={t("relays.file_head")}>
        <ImportForm area={area} imported={imported} typed={setTyped} checked={show} />
      </Card>
      {last && (
        <ImportReport
          key={last.number}
          asked={last.asked}
          report={last.report}
          isStale={!isSame(last.asked, typed)}
          go={go}
          done={(report) => {
            setImported(last.asked);
            show(last.asked, report);
          }}
        />
      )}
    </div>
  );
}

/** Selects the line, and scrolls to it, which the browser does only for what is typed. */
function goTo(area: HTMLTextAreaElement, line: number): void {
  const { start, end } = placeOf(area.value, line);
  const height = area.scrollHeight / area.value.split("\n").length;
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = Math.max(0, (line - 3) * height);
  area.scrollIntoView({ block: "center" });
}
