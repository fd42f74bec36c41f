/** What was counted becomes the stock; the difference is said before it is saved. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import type { Stocking } from "@comptoir/shared/types";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text, Whole } from "../../ui/Inputs";
import { differenceOf } from "./difference";

type Item = Stocking["StockItem"];
type Count = Omit<Stocking["StockCount"], "version">;

export function CountStock({ item }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  const { sku, name, version } = item;
  return (
    <ActionDialog<Count>
      label="stock.count"
      title={t("stock.count_title", { name })}
      intro={t("stock.count_intro")}
      done="stock.counted"
      send={(count, key) => {
        const params = { path: { sku }, header: { "Idempotency-Key": key } };
        return ok("stocking", stocking.POST("/stock-items/{sku}/counts", { params, body: { ...count, version } }));
      }}
      say={(error) => (isProblem(error, "version-conflict") ? t("stock.count_moved") : undefined)}
    >
      <Whole source="counted" min={0} must />
      <Difference item={item} />
      <Text source="reason" lines={2} />
    </ActionDialog>
  );
}

/** Between what is counted and what was known when the counting began, which is what the service compares with. */
function Difference({ item }: { item: Item }) {
  const { t, number } = useLanguage();
  const [{ on_hand, reserved }] = useState(item);
  const counted = useWatch<Count, "counted">({ name: "counted" });
  return (
    <div className="difference" role="status">
      <p>{t("stock.count_known", { on_hand: number(on_hand), reserved: number(reserved) })}</p>
      {typeof counted === "number" && <p>{t(...differenceOf(counted, on_hand))}</p>}
      {typeof counted === "number" && counted < reserved && (
        <p className="refusal">{t("stock.count_below", { reserved: number(reserved) })}</p>
      )}
    </div>
  );
}
