import { ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { InvoicePdf } from "../invoices/InvoicePdf";

export function OrderInvoices({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t, money } = useLanguage();
  const invoices = useApiQuery(["order-invoices", order_id, version], ({ billing }) =>
    ok("billing", billing.GET("/orders/{order_id}/invoices", { params: { path: { order_id }, query: { limit: 50 } } })),
  );
  return (
    <Card title={t("menu.invoices")}>
      <Loaded query={invoices}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t("orders.no_invoice")}</p>
          ) : (
            <ul className="lines">
              {items.map((invoice) => (
                <li key={invoice.invoice_id}>
                  <span>
                    {t(`invoiceType.${invoice.type}`)}{" "}
                    <Link to={`/invoices/${invoice.invoice_id}/show`}>
                      {invoice.invoice_number ?? t(`billingStatus.${invoice.status}`)}
                    </Link>
                    <small>{money(invoice.totals.gross)}</small>
                  </span>
                  <InvoicePdf invoice={invoice} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
