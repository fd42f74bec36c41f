import type { Billing } from "@comptoir/shared/types";
import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { InvoicePdf } from "../features/invoices/InvoicePdf";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { StatusBadge } from "../ui/StatusBadge";
import { Table } from "../ui/Table";
import { useRecordQuery } from "../ui/useRecordQuery";

type Invoice = Billing["Invoice"];

export default function InvoicePage() {
  return <Loaded query={useRecordQuery("invoices")}>{(invoice) => <Whole invoice={invoice} />}</Loaded>;
}

function Whole({ invoice }: { invoice: Invoice }) {
  const { t, date } = useLanguage();
  const may = useMay();
  const { type, invoice_number, order_id, order_number, buyer, issue_date, credited_invoice_id, credited_invoice_number } =
    invoice;
  const order = may("orders:read") ? <Link to={`/orders/${order_id}/show`}>{order_number}</Link> : order_number;
  const credited = credited_invoice_id && (
    <Link to={`/invoices/${credited_invoice_id}/show`}>{credited_invoice_number ?? t("invoiceType.INVOICE")}</Link>
  );
  return (
    <>
      <PageHead
        title={`${t(`invoiceType.${type}`)} ${invoice_number ?? ""}`}
        back={{ to: "/invoices", label: t("menu.invoices") }}
        under={<StatusBadge word={`billingStatus.${invoice.status}`} />}
        actions={<InvoicePdf invoice={invoice} />}
      />
      <div className="columns wide-left">
        <Card title={t("invoices.lines")}>
          <Lines invoice={invoice} />
        </Card>
        <Card title={t("invoices.about")}>
          <Facts
            facts={[
              ["field.order", order],
              ["field.issue_date", issue_date && date(issue_date)],
              ["field.credits", credited],
              ["field.buyer", buyer.name],
              ["field.billing_address", <AddressLines key="a" address={buyer.billing_address} />],
              ["field.payment_method", t(`paymentMethod.${invoice.payment_method}`)],
            ]}
          />
        </Card>
      </div>
    </>
  );
}

function Lines({ invoice: { lines, taxes, totals } }: { invoice: Invoice }) {
  const { t, money, rate, number } = useLanguage();
  return (
    <>
      <Table
        caption={t("invoices.lines")}
        records={lines}
        id={(line) => String(line.line_number)}
        columns={[
          { label: "field.description", cell: (line) => line.description },
          { label: "field.quantity", numeric: true, cell: (line) => number(line.quantity) },
          { label: "field.tax_rate", numeric: true, cell: (line) => rate(line.tax_rate) },
          { label: "field.net", numeric: true, extra: true, cell: (line) => money(line.net) },
          { label: "field.gross", numeric: true, cell: (line) => money(line.gross) },
        ]}
      />
      <dl className="totals">
        <div>
          <dt>{t("field.net")}</dt>
          <dd>{money(totals.net)}</dd>
        </div>
        {taxes.map(({ tax_rate, tax }) => (
          <div key={tax_rate}>
            <dt>{t("invoices.tax", { rate: rate(tax_rate) })}</dt>
            <dd>{money(tax)}</dd>
          </div>
        ))}
        <div className="strong">
          <dt>{t("field.gross")}</dt>
          <dd>{money(totals.gross)}</dd>
        </div>
      </dl>
    </>
  );
}
