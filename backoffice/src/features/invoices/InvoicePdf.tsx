import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Billing } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { FileButton } from "../../ui/FileButton";

interface InvoicePdfProps {
  invoice: Pick<Billing["InvoiceSummary"], "invoice_id" | "invoice_number" | "printed">;
}

export function InvoicePdf({ invoice: { invoice_id, invoice_number, printed } }: InvoicePdfProps) {
  const { billing } = useApi();
  const { t } = useLanguage();
  if (!printed) return <small>{t("invoices.not_printed")}</small>;
  const read = () =>
    ok("billing", billing.GET("/invoices/{invoice_id}/pdf", { params: { path: { invoice_id } }, parseAs: "blob" }));
  return <FileButton label="PDF" name={`${invoice_number ?? invoice_id}.pdf`} read={read} />;
}
