/** All that happened to the order, the public and the internal. */
import { ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { shownReference } from "./reference";

export function OrderTimeline({ order: { order_id, version } }: { order: Ordering["Order"] }) {
  const { t } = useLanguage();
  const timeline = useApiQuery(["timeline", order_id, version], ({ ordering }) =>
    ok("ordering", ordering.GET("/orders/{order_id}/timeline", { params: { path: { order_id }, query: { limit: 100 } } })),
  );
  return (
    <Card title={t("orders.timeline")}>
      <Loaded query={timeline}>
        {({ items }) => (
          <ol className="timeline">
            {items.map((entry) => (
              <Entry key={`${entry.at} ${entry.code} ${entry.reference ?? ""}`} entry={entry} />
            ))}
          </ol>
        )}
      </Loaded>
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
        {[dateTime(at, "medium"), staff_name && t("orders.by", { name: staff_name }), reference && shownReference(reference)]
          .filter(Boolean)
          .join(" · ")}
      </small>
    </li>
  );
}
