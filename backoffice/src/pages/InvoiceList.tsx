import type { Billing } from "@comptoir/shared/types";
import { DateInput, SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { InvoicePdf } from "../features/invoices/InvoicePdf";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function InvoiceList() {
  const { t, money, date } = useLanguage();
  return (
    <ResourceList<Billing["InvoiceSummary"]>
      resource="invoices"
      title={t("menu.invoices")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("invoices.search")} />,
        <Choice key="type" source="type" of="invoiceType" alwaysOn />,
        <Choice key="status" source="status" of="billingStatus" alwaysOn />,
        <DateInput key="issued_from" source="issued_from" label={t("field.issued_from")} helperText={false} />,
        <DateInput key="issued_to" source="issued_to" label={t("field.issued_to")} helperText={false} />,
      ]}
      empty={t("invoices.none")}
      every={10}
      columns={[
        {
          label: "field.invoice_number",
          cell: ({ invoice_id, invoice_number }) => (
            <Link to={`/invoices/${invoice_id}/show`}>{invoice_number ?? t("invoices.no_number")}</Link>
          ),
        },
        { label: "field.type", cell: (invoice) => t(`invoiceType.${invoice.type}`) },
        { label: "field.issue_date", tight: true, cell: ({ issue_date }) => issue_date && date(issue_date) },
        { label: "field.order_number", extra: true, cell: (invoice) => invoice.order_number },
        { label: "field.buyer", extra: true, cell: (invoice) => invoice.buyer_name },
        { label: "field.gross", numeric: true, cell: (invoice) => money(invoice.totals.gross) },
        { label: "field.status", cell: (invoice) => <StatusBadge word={`billingStatus.${invoice.status}`} /> },
        { label: "field.document", pressed: true, cell: (invoice) => <InvoicePdf invoice={invoice} /> },
      ]}
    />
  );
}
