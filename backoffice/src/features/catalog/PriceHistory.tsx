/** What a variant has cost, and when. */
import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { useLanguage } from "../../base/language";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { ReadDialog } from "../../ui/ReadDialog";
import { Table } from "../../ui/Table";
import { usePriceChanges } from "./priceChanges";

export function PriceHistory({ sku }: { sku: string }) {
  const { t } = useLanguage();
  return (
    <ReadDialog label="prices.history" title={t("prices.history_of", { sku })}>
      <Changes sku={sku} />
    </ReadDialog>
  );
}

function Changes({ sku }: { sku: string }) {
  const { t, money, dateTime } = useLanguage();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePriceChanges(sku);
  if (error) return <LoadFailure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const lowest = data.pages[0]?.lowest_price;
  const changes = data.pages.flatMap(({ items }) => items);
  if (changes.length === 0) return <p className="empty">{t("prices.none")}</p>;
  return (
    <>
      <p className="note">{lowest ? t("prices.lowest", { price: money(lowest) }) : t("prices.no_lowest")}</p>
      <Table<Cataloging["PriceChange"]>
        caption={t("prices.history")}
        records={changes}
        id={({ changed_at, reason }) => changed_at + reason}
        columns={[
          { label: "prices.from", cell: ({ changed_at }) => dateTime(changed_at) },
          { label: "field.price", numeric: true, cell: ({ price }) => money(price) },
          {
            label: "prices.before",
            numeric: true,
            cell: ({ previous_price }) => (previous_price ? money(previous_price) : t("products.no_price")),
          },
          { label: "field.reason", cell: ({ reason }) => t(`priceReason.${reason}`) },
          { label: "prices.on_sale", cell: ({ on_sale }) => t(on_sale ? "prices.yes" : "prices.no") },
        ]}
      />
      {hasNextPage && (
        <p className="form-end">
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t("prices.more")}
          </Button>
        </p>
      )}
    </>
  );
}
