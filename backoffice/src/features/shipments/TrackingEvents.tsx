import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";

export function TrackingEvents({ events }: { events: Shipping["TrackingEvent"][] }) {
  const { t, dateTime } = useLanguage();
  return (
    <Card title={t("shipments.tracking")}>
      {events.length === 0 && <p className="empty">{t("shipments.no_event")}</p>}
      <ol className="timeline">
        {events.map(({ code, occurred_at, location }) => (
          <li key={`${code} ${occurred_at}`} className="kind-shipment">
            <p>
              <strong>{t(`tracking.${code}`)}</strong>
            </p>
            <small>{[dateTime(occurred_at), location].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ol>
    </Card>
  );
}
