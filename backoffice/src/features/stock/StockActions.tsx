import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Stocking } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text, Whole } from "../../ui/Inputs";

type Item = Stocking["StockItem"];

export function ReceiveStock({ item: { sku, name } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Stocking["StockReceipt"]>
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
    </ActionDialog>
  );
}

export function AdjustStock({ item: { sku, name, available } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Stocking["StockAdjustment"]>
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
    </ActionDialog>
  );
}

export function SetThresholds({ item: { sku, name, version, reorder_point, safety_stock } }: { item: Item }) {
  const { stocking } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Omit<Stocking["StockThresholds"], "version">>
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
    </ActionDialog>
  );
}
