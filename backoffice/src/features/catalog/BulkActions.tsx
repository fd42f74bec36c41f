/** One dialog for each thing that can be changed about many products: their state, their category, their prices. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice, Whole } from "../../ui/Inputs";
import { CategoryInput } from "../categories/CategoryInput";
import { BulkPreview } from "./BulkPreview";
import { type Outcome, outcomesOf } from "./bulk";

interface BulkProps {
  products: readonly Cataloging["ProductSummary"][];
  report: (outcomes: Outcome[]) => void;
}

type Change = Omit<Cataloging["ProductChangesDraft"], "product_ids">;

function useSend({ products, report }: BulkProps) {
  const { cataloging } = useApi();
  return async (change: Change, key: string) => {
    const body = { product_ids: products.map(({ product_id }) => product_id), ...change };
    const params = { header: { "Idempotency-Key": key } };
    report(outcomesOf(products, await ok("cataloging", cataloging.POST("/product-changes", { params, body }))));
  };
}

export function BulkStatus(props: BulkProps) {
  const { t } = useLanguage();
  const send = useSend(props);
  return (
    <ActionDialog<Change>
      label="bulk.status"
      title={t("bulk.status_of", { count: props.products.length })}
      intro={t("bulk.status_intro")}
      done="bulk.done"
      send={send}
    >
      <Choice source="status" of="productStatus" must />
    </ActionDialog>
  );
}

export function BulkCategory(props: BulkProps) {
  const { t } = useLanguage();
  const send = useSend(props);
  return (
    <ActionDialog<Change>
      label="bulk.category"
      title={t("bulk.category_of", { count: props.products.length })}
      done="bulk.done"
      send={send}
    >
      <CategoryInput source="category_id" must />
    </ActionDialog>
  );
}

interface Prices {
  way: "RAISE" | "LOWER";
  percent: number;
}

const signed = ({ way, percent }: Prices) => (way === "LOWER" ? -percent : percent);

export function BulkPrices(props: BulkProps) {
  const { t } = useLanguage();
  const send = useSend(props);
  return (
    <ActionDialog<Prices>
      label="bulk.prices"
      title={t("bulk.prices_of", { count: props.products.length })}
      intro={t("bulk.prices_intro")}
      done="bulk.done"
      initial={{ way: "RAISE" }}
      isSuggested
      isWide
      send={(prices, key) => send({ price_percent: signed(prices) }, key)}
    >
      <PriceFields products={props.products} />
    </ActionDialog>
  );
}

function PriceFields({ products }: Pick<BulkProps, "products">) {
  const [way, percent] = useWatch<Partial<Prices>, ["way", "percent"]>({ name: ["way", "percent"] });
  return (
    <>
      <div className="pair">
        <Choice source="way" of="priceWay" must />
        <Whole source="percent" min={1} max={way === "LOWER" ? 90 : 900} must />
      </div>
      {way && percent ? <BulkPreview products={products} percent={signed({ way, percent })} /> : null}
    </>
  );
}
