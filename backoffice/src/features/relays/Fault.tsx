/** What is wrong with a line, in the reader's language; the column by its name in the file. */
import { useLanguage } from "../../base/language";
import type { Line } from "./report";

export function Fault({ line: { column, fault } }: { line: Line }) {
  const { find } = useLanguage();
  const rule = (fault === "VALUE_INVALID" && column && find(`importColumn.${column}`)) || undefined;
  return (
    <span>
      {column && <span className="code">{column}</span>} {rule ?? find(`importFault.${fault ?? "VALUE_INVALID"}`)}
    </span>
  );
}
