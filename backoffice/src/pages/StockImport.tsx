/** Counted stock and thresholds from a file: checked line by line, then taken in. */
import { FileImporting } from "../features/files/FileImporting";
import { STOCK_FILES } from "../features/files/kinds";

export default function StockImport() {
  return <FileImporting kind={STOCK_FILES} />;
}
