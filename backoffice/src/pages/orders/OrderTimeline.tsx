/** All that happened to the order, the public and the internal. */
import { ok } from "@shared/api";
import type { Ordering } from "@shared/types";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { shownReference } from "./reference";

export function OrderTimeline({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  const timeline = useAsk(["timeline", order_id, version], ({ ordering }) =>
    ok("ordering", ordering.GET("/orders/{order_id}/timeline", { params: { path: { order_id }, query: { limit: 100 } } })),
  );
  return (
    <Card title={t("orders.timeline")}>
      <Asked query={timeline}>
        {({ items }) => (
          <ol className="timeline">
            {items.map((entry) => (
              <Entry key={`${entry.at} ${entry.code} ${entry.reference ?? ""}`} entry={entry} />
            ))}
          </ol>
        )}
      </Asked>
    </Card>
  );
}

function Entry({ entry }: { entry: Ordering["TimelineEntry"] }) {
  const { t, dateTime, money } = useLanguage();
  const { code, at, amount, reference, comment, staff_name, visibility, kind } = entry;
  return (
    <li className={`kind-${kind.toLowerCase()}`}>
      <p>
        <strong>{t(`timeline.${code}`)}</strong>
        {amount && <span> · {money(amount)}</span>}
        {visibility === "INTERNAL" && <span className="tag">{t("orders.internal")}</span>}
      </p>
      {comment && <p className="comment">{comment}</p>}
      <small>
        {[dateTime(at, "medium"), staff_name && t("orders.by", { name: staff_name }), reference && shownReference(reference)].filter(Boolean).join(" · ")}
      </small>
    </li>
  );
}
