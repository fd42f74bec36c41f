/** Tables as files: written so that spreadsheets read them, and read where their lines begin. */

/** Excel reads a file as UTF-8 only with this mark at its beginning. */
export const MARK = "\ufeff";

export type Separator = ";" | ",";

/** A value that a spreadsheet would take for a formula begins with an apostrophe; one with separators stands between quotes. */
function cell(value: string, separator: Separator): string {
  const safe = /^\s*[=+\-@|%]/.test(value) && value !== "-" ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvOf = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((row) => `${row.map((value) => cell(value, separator)).join(separator)}\r\n`).join("");

export const csvFile = (text: string): Blob => new Blob([MARK, text], { type: "text/csv" });

interface Row {
  /** Where it begins, as editors count lines, from 1. */
  line: number;
  cells: string[];
}

/** The rows of a table; blank lines are none. */
export function rowsOf(text: string): Row[] {
  const head = text.split(/\r?\n/, 1)[0] ?? "";
  const separator = head.split(";").length > head.split(",").length ? ";" : ",";
  const rows: Row[] = [];
  let [row, value, isQuoted, line] = [{ line: 1, cells: [] } as Row, "", false, 1];
  const end = () => {
    row.cells.push(value);
    if (row.cells.some((each) => each !== "")) rows.push(row);
    row = { line: line + 1, cells: [] };
    value = "";
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === '"' && isQuoted && text[at + 1] === '"') value += text[at++];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      row.cells.push(value);
      value = "";
    } else if (letter === "\n" && !isQuoted) end();
    else if (letter !== "\r" || isQuoted) value += letter;
    if (letter === "\n") line++;
  }
  end();
  return rows;
}

/** Finds what a file has in a line and a column. */
export function cellsOf(text: string): (line: number, column: string | undefined) => string | undefined {
  const [head, ...rows] = rowsOf(text);
  const columns = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const lines = new Map(rows.map(({ line, cells }) => [line, cells]));
  return (line, column) => (column === undefined ? undefined : lines.get(line)?.[columns.indexOf(column)]);
}
