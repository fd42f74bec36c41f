import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Import, Report } from "./report";

/** Sends a file; with `dry_run` it is only looked at. */
export function useImport() {
  const { shipping } = useApi();
  return ({ csv, carrier_code, close_missing }: Import, dry_run: boolean, key: string): Promise<Report> => {
    const params = { query: { carrier_code, dry_run, close_missing }, header: { "Idempotency-Key": key } };
    const headers = { "Content-Type": "text/csv" };
    return ok("shipping", shipping.POST("/relay-point-imports", { params, headers, body: csv, bodySerializer: (text) => text }));
  };
}
