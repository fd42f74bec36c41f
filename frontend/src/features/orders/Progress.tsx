import { useLanguage } from "../../base/language";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import { daysText } from "../cart/deliveryText";
import { endedOnTheWay, MILESTONES, milestonesReached } from "./follow";
import { partOf } from "./parcels";
import type { Order } from "./queries";

/** How far the order has come; one that ended on the way says why. */
export function Progress({ order }: { order: Order }) {
  const { t, day } = useLanguage();
  if (endedOnTheWay(order)) return <Ended order={order} />;
  const reached = milestonesReached(order);
  const part = partOf(order);
  const last = part === "PARTIALLY_RETURNED" ? "PARTLY_DELIVERED" : "DELIVERED";
  return (
    <section className="card progress" aria-label={t("progress.title")}>
      <ol>
        {MILESTONES.map((milestone, place) => (
          <li key={milestone} className={place < reached ? "done" : place === reached ? "next" : ""}>
            <span className="step-mark" aria-hidden="true">
              {place < reached ? <Icon name="check" size={16} /> : place + 1}
            </span>
            <span>{t(`milestone.${milestone === "DELIVERED" ? last : milestone}`)}</span>
            <span className="sr-only">{place < reached ? t("progress.done") : t("progress.open")}</span>
          </li>
        ))}
      </ol>
      {part && <p>{t(`progress.${part}`)}</p>}
      {reached > 0 && reached < 5 && <p className="hint">{daysText({ t, day }, "progress", order.shipping)}</p>}
    </section>
  );
}

function Ended({ order }: { order: Order }) {
  const { t } = useLanguage();
  return (
    <Notice kind="warn" role="status">
      <p>
        <strong>{t(`orderStatus.${order.status}`)}</strong>
        {order.ended_reason && <> {t(`endReason.${order.ended_reason}`)}</>}
      </p>
      <p>{t(`paymentStatus.${order.payment_status}`)}</p>
    </Notice>
  );
}
