import { ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Loaded } from "../../ui/Loaded";
import { StatusBadge } from "../../ui/StatusBadge";
import { ProcessDrawing } from "../process/ProcessDrawing";

/** The saga behind the order, step by step, for those who open it. */
export function OrderProcessCard({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t, dateTime } = useLanguage();
  const process = useApiQuery(
    ["process", order_id, version],
    ({ ordering }) => ok("ordering", ordering.GET("/orders/{order_id}/process", { params: { path: { order_id } } })),
    { every: 4 },
  );
  return (
    <details className="card process-card">
      <summary>
        <h2>{t("process.behind")}</h2>
        {process.data && <StatusBadge word={`processState.${process.data.state}`} />}
      </summary>
      <Loaded query={process}>
        {(known) => (
          <>
            {known.waiting_for && <p className="note">{t("process.waiting_for", { step: t(`step.${known.waiting_for}`) })}</p>}
            {known.stuck_at && (
              <p className="refusal">
                {t("process.stuck_since", { at: dateTime(known.stuck_at) })} {known.stuck_reason}
              </p>
            )}
            <ProcessDrawing process={known} />
          </>
        )}
      </Loaded>
    </details>
  );
}
