import { Link } from "react-router";
import { useAccountLanguage } from "../features/account/language";
import { InvoiceRow } from "../features/orders/Invoices";
import { useMyInvoices } from "../features/orders/queries";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { PageTitle } from "../ui/PageTitle";
import "../styles/orders.css";

export default function InvoicesPage() {
  const { t, date } = useAccountLanguage();
  const list = useMyInvoices();
  const invoices = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageTitle>{t("account.invoices")}</PageTitle>
      {list.isPending && <Loading />}
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      {invoices?.length === 0 && (
        <Empty picture="letter" heading={<h2>{t("myInvoices.none")}</h2>} text={t("myInvoices.noneText")} />
      )}
      {invoices && invoices.length > 0 && (
        <ul className="card invoices">
          {invoices.map((invoice) => (
            <InvoiceRow key={invoice.invoice_id} invoice={invoice}>
              <span className="hint">
                {invoice.issue_date && `${date(invoice.issue_date)} · `}
                <Link to={`/account/orders/${invoice.order_id}`}>{t("myInvoices.of", { number: invoice.order_number })}</Link>
              </span>
            </InvoiceRow>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <p className="more">
          <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {t("listing.more")}
          </Button>
        </p>
      )}
    </>
  );
}
