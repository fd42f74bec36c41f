/** Over the list of products: how many are chosen, and what can be changed about all of them at once. */
import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { useListContext } from "ra-core";
import { useState } from "react";
import { useLanguage } from "../../base/language";
import { BulkCategory, BulkPrices, BulkStatus } from "./BulkActions";
import { BulkReport } from "./BulkReport";
import { MOST_AT_ONCE, type Outcome } from "./bulk";
import type { Choosing } from "./useChoosing";

type Summary = Cataloging["ProductSummary"];

export function BulkBar({ choosing }: { choosing: Choosing }) {
  const { t, number } = useLanguage();
  const { data = [] } = useListContext<Summary & { id: string }>();
  const [last, setLast] = useState<{ outcomes: Outcome[]; number: number }>();
  const { chosen, choose, leave, clear } = choosing;
  const isWhole = data.length > 0 && data.every(({ product_id }) => chosen.has(product_id));
  const products = [...chosen.values()];
  /** Those that were refused stay chosen: they are what is left to do. */
  const report = (all: Outcome[]) => {
    setLast((before) => ({ outcomes: all, number: (before?.number ?? 0) + 1 }));
    leave(all.filter(({ result }) => result.outcome !== "REFUSED").map(({ product }) => product));
  };
  return (
    <>
      {last && <BulkReport key={last.number} outcomes={last.outcomes} close={() => setLast(undefined)} />}
      <section className="bulk" aria-label={t("bulk.title")}>
        <p role="status">{products.length > 0 && t("bulk.count", { count: products.length, shown: number(products.length) })}</p>
        <div className="actions">
          <Button size="small" onClick={() => (isWhole ? leave(data) : choose(data))}>
            {t(isWhole ? "bulk.leave_page" : "bulk.choose_page")}
          </Button>
          {products.length > 0 && (
            <Button size="small" onClick={clear}>
              {t("bulk.clear")}
            </Button>
          )}
        </div>
        {products.length > MOST_AT_ONCE && <p className="field-error">{t("bulk.too_many", { most: MOST_AT_ONCE })}</p>}
        {products.length > 0 && products.length <= MOST_AT_ONCE && (
          <div className="actions">
            <BulkStatus products={products} report={report} />
            <BulkCategory products={products} report={report} />
            <BulkPrices products={products} report={report} />
          </div>
        )}
      </section>
    </>
  );
}
