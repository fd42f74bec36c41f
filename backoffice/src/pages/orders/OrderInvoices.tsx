import { ok } from "@shared/api";
import type { Ordering } from "@shared/types";
import { Link } from "react-router";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { InvoicePdf } from "../invoices/InvoicePdf";

export function OrderInvoices({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t, money } = useLanguage();
  const invoices = useAsk(["order-invoices", order_id, version], ({ billing }) =>
    ok("billing", billing.GET("/orders/{order_id}/invoices", { params: { path: { order_id }, query: { limit: 50 } } })),
  );
  return (
    <Card title={t("menu.invoices")}>
      <Asked query={invoices}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t("orders.no_invoice")}</p>
          ) : (
            <ul className="lines">
              {items.map((invoice) => (
                <li key={invoice.invoice_id}>
                  <span>
                    {t(`invoiceType.${invoice.type}`)}{" "}
                    <Link to={`/invoices/${invoice.invoice_id}/show`}>{invoice.invoice_number ?? t(`billingStatus.${invoice.status}`)}</Link>
                    <small>{money(invoice.totals.gross)}</small>
                  </span>
                  <InvoicePdf invoice={invoice} />
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Card>
  );
}
