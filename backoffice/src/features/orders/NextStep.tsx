/** What is to be done next on an order, in one sentence. */
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { isForStaff, nextOf } from "./next";

export function NextStep({ order }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  const next = nextOf(order);
  return (
    <p className={isForStaff(next) ? "next-step todo" : "next-step"}>
      <strong>{t("orders.next")}</strong> {t(`orderNext.${next}`)}
    </p>
  );
}
