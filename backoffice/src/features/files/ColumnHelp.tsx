/** What each column of the file holds, folded away: the template has them all. */
import { useLanguage } from "../../base/language";
import { Table } from "../../ui/Table";
import { type FileKind, wordOf } from "./kinds";

export function ColumnHelp({ kind }: { kind: FileKind }) {
  const { t, find } = useLanguage();
  const names = kind.columns.map(([name]) => ({ name }));
  return (
    <details className="columns">
      <summary>{t("files.columns")}</summary>
      <Table
        caption={t("files.columns")}
        records={names}
        id={({ name }) => name}
        columns={[
          { label: "files.column", tight: true, cell: ({ name }) => <span className="code">{name}</span> },
          { label: "files.write", cell: ({ name }) => find(`fileColumn.${wordOf(name)}`) },
        ]}
      />
    </details>
  );
}
