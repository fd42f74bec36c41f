import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { newKey } from "@comptoir/shared/attempts";
import type { Import, Report } from "./report";

/**
 * Sends a file; with `dry_run` it is only looked at. Each press has a key of its own: a file may be sent again at any time, and an
 * import that was cut short would hold its key for a while.
 */
export function useImport() {
  const { shipping } = useApi();
  return ({ csv, carrier_code, close_missing }: Import, dry_run: boolean): Promise<Report> => {
    const params = { query: { carrier_code, dry_run, close_missing }, header: { "Idempotency-Key": newKey() } };
    const headers = { "Content-Type": "text/csv" };
    return ok("shipping", shipping.POST("/relay-point-imports", { params, headers, body: csv, bodySerializer: (text) => text }));
  };
}
