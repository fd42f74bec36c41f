import type { StockStatus } from "@comptoir/shared/types";
import { useLanguage } from "../base/language";

/** `left` is shown only when there is little. */
export function Stock({ status, left }: { status: StockStatus; left?: number | undefined }) {
  const { t } = useLanguage();
  const counted = status === "LOW" && left !== undefined && left > 0;
  return (
    <span className={`stock ${status.toLowerCase()}`}>
      {counted ? t("stock.left", { count: left }) : t(`stockStatus.${status}`)}
    </span>
  );
}
