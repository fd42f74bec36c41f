/** Products from a file: checked line by line, then taken in. */
import { FileImporting } from "../features/files/FileImporting";
import { PRODUCT_FILES } from "../features/files/kinds";

export default function ProductImport() {
  return <FileImporting kind={PRODUCT_FILES} />;
}
