import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

interface Event extends Pick<Shipping["TrackingEvent"], "code" | "occurred_at"> {
  location?: string;
}

/** Newest first. */
export function TrackingEvents({ events }: { events: readonly Event[] }) {
  const { t, dateTime } = useLanguage();
  return (
    <ol className="timeline">
      {events.map((event) => (
        <li key={`${event.code} ${event.occurred_at}`}>
          <strong>{t(`shipmentStatus.${event.code}`)}</strong>
          <span className="hint">
            <time dateTime={event.occurred_at}>{dateTime(event.occurred_at)}</time>
            {event.location && ` · ${event.location}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
