import { useLanguage } from "../../base/language";
import { timesOn, WEEK, weekdayName, weekdayOf } from "./openingHours";
import type { RelayPoint } from "./relayPoints";

/** When the point is open today. */
export function TodaysTimes({ point }: { point: RelayPoint }) {
  const { t } = useLanguage();
  if (point.hours.length === 0) return t("relay.noTimes");
  const times = timesOn(point.hours, weekdayOf(new Date()));
  return times.length > 0 ? t("relay.today", { times: times.join(", ") }) : t("relay.closedToday");
}

/** When it is open on each day of the week, for whoever wants to know. */
export function WeeksTimes({ point }: { point: RelayPoint }) {
  const { t, locale } = useLanguage();
  if (point.hours.length === 0) return null;
  const today = weekdayOf(new Date());
  return (
    <details>
      <summary>
        {t("relay.week")} <span className="sr-only">{point.name}</span>
      </summary>
      <dl className="week">
        {WEEK.map((day) => (
          <div key={day} aria-current={day === today ? "date" : undefined}>
            <dt>{weekdayName(locale, day)}</dt>
            <dd>
              <Times times={timesOn(point.hours, day)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Each in one piece, however narrow the window. */
function Times({ times }: { times: string[] }) {
  const { t } = useLanguage();
  if (times.length === 0) return t("relay.closed");
  return times.map((span, place) => (
    <span key={span}>
      <span className="nowrap">{place < times.length - 1 ? `${span},` : span}</span>{" "}
    </span>
  ));
}
