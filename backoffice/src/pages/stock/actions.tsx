import { ok } from "@shared/api";
import type { Stocking } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Action } from "../../ui/Action";
import { Text, Whole } from "../../ui/inputs";

type Item = Stocking["StockItem"];

export function ReceiveStock({ item: { sku, name } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <Action<Stocking["StockReceipt"]>
      label="stock.receive"
      title={t("stock.receive_title", { name })}
      done="stock.received"
      send={(body, key) => {
        const params = { path: { sku }, header: { "Idempotency-Key": key } };
        return ok("stocking", stocking.POST("/stock-items/{sku}/receipts", { params, body }));
      }}
    >
      <Whole source="quantity" min={1} must />
      <Text source="reference" />
    </Action>
  );
}

export function AdjustStock({ item: { sku, name, available } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <Action<Stocking["StockAdjustment"]>
      label="stock.adjust"
      title={t("stock.adjust_title", { name })}
      intro={t("stock.adjust_intro", { available })}
      done="stock.adjusted"
      send={(body, key) => {
        const params = { path: { sku }, header: { "Idempotency-Key": key } };
        return ok("stocking", stocking.POST("/stock-items/{sku}/adjustments", { params, body }));
      }}
    >
      <Whole source="delta" must hint="hint.delta" />
      <Text source="reason" must lines={2} />
    </Action>
  );
}

export function SetThresholds({ item: { sku, name, version, reorder_point, safety_stock } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <Action<Omit<Stocking["StockThresholds"], "version">>
      label="stock.set_thresholds"
      title={t("stock.thresholds_title", { name })}
      done="stock.thresholds_set"
      initial={{ reorder_point, safety_stock }}
      send={(thresholds) => {
        const body = { ...thresholds, version };
        return ok("stocking", stocking.PUT("/stock-items/{sku}/thresholds", { params: { path: { sku } }, body }));
      }}
    >
      <Whole source="reorder_point" min={0} must hint="hint.reorder_point" />
      <Whole source="safety_stock" min={0} must hint="hint.safety_stock" />
    </Action>
  );
}
