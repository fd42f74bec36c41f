import type { ReactNode } from "react";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { LoadFailure } from "../../ui/LoadFailure";
import { ErrorNotice } from "../../ui/Notice";
import { type Invoice, type Order, useInvoiceDownload, useInvoices } from "./queries";

/** The invoice and the credit notes; the rest of the order is shown even when BILLING is away. */
export function Invoices({ order }: { order: Order }) {
  const { t } = useLanguage();
  const invoices = useInvoices(order);
  const none = invoices.data?.length === 0;
  return (
    <section className="card" aria-labelledby="invoices">
      <h2 id="invoices">{t("invoices.title")}</h2>
      {invoices.isError && <LoadFailure error={invoices.error} retry={invoices.refetch} />}
      <div role="status">
        {none && (
          <p className="hint">
            {order.status === "PENDING" || order.status === "CONFIRMED" ? t("invoices.soon") : t("invoices.none")}
          </p>
        )}
      </div>
      <ul className="invoices">
        {invoices.data?.map((invoice) => (
          <InvoiceRow key={invoice.invoice_id} invoice={invoice} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  invoice: Invoice;
  /** What is said of it where it stands outside of its order. */
  children?: ReactNode;
}

export function InvoiceRow({ invoice, children }: RowProps) {
  const { t, money, problem } = useLanguage();
  const download = useInvoiceDownload();
  const number = invoice.invoice_number ?? "";
  return (
    <li>
      <p>
        <strong>{t(`invoiceType.${invoice.type}`)}</strong> {number}
        <span className="hint">{money(invoice.totals.gross)}</span>
        {children}
      </p>
      {invoice.printed ? (
        <Button look="quiet small" busy={download.isPending} onClick={() => download.mutate(invoice)}>
          <Icon name="file" size={18} /> {t("invoices.download")} <span className="sr-only">{number}</span>
        </Button>
      ) : (
        <span className="hint">{t("invoices.printing")}</span>
      )}
      <ErrorNotice text={download.isError ? problem(download.error) : undefined} />
    </li>
  );
}
