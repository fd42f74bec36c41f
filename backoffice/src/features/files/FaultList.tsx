/** The lines that were refused, by line and column: what is wrong, what to write, and what the file has there. */
import { useMemo } from "react";
import { useLanguage } from "../../base/language";
import { type Column, Table } from "../../ui/Table";
import { cellsOf } from "./csv";
import { useFaultText } from "./faultText";
import type { FileImport, LineFault } from "./fileImport";

const MOST_SHOWN = 100;
const idOf = ({ line, column = "", fault }: LineFault) => `${line} ${column} ${fault}`;

export function FaultList({ found: { faults = [], refused }, csv }: { found: FileImport; csv: string | undefined }) {
  const { t, number } = useLanguage();
  const say = useFaultText();
  const cells = useMemo(() => cellsOf(csv ?? ""), [csv]);
  const more = refused - Math.min(faults.length, MOST_SHOWN);
  const columns: Column<LineFault>[] = [
    { label: "files.line", numeric: true, cell: ({ line }) => number(line) },
    { label: "field.sku", tight: true, cell: ({ reference }) => reference && <span className="code">{reference}</span> },
    { label: "files.column", tight: true, cell: ({ column }) => column && <span className="code">{column}</span> },
    { label: "files.fault", cell: (fault) => say(fault) },
  ];
  const inFile: Column<LineFault> = {
    label: "files.in_file",
    cell: ({ line, column }) => <span className="reason">{cells(line, column) || "–"}</span>,
  };
  return (
    <>
      <Table
        caption={t("files.refused_lines")}
        records={faults.slice(0, MOST_SHOWN)}
        id={idOf}
        columns={csv === undefined ? columns : [...columns, inFile]}
      />
      {more > 0 && <p className="note">{t("files.more_lines", { count: more })}</p>}
    </>
  );
}
