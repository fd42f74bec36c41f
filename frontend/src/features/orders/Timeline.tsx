import { useLanguage } from "../../base/language";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { placeOf, shownEntries } from "./history";
import { partOf } from "./parcels";
import { type Order, useTimeline } from "./queries";

export function Timeline({ order }: { order: Order }) {
  const { t, money, dateTime } = useLanguage();
  const timeline = useTimeline(order);
  const parcel = (entry: Parameters<typeof placeOf>[0]) => {
    const place = placeOf(entry, order.shipments);
    return place && ` · ${t("parcels.place", place)}`;
  };
  const isPartly = partOf(order) === "PARTIALLY_RETURNED";
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline.title")}</h2>
      {timeline.isError && <LoadFailure error={timeline.error} retry={timeline.refetch} />}
      {timeline.isPending && <Loading />}
      <ol className="timeline">
        {shownEntries(timeline.data ?? [], order.shipments)
          .toReversed()
          .map((entry) => (
            <li key={`${entry.code} ${entry.at} ${entry.reference}`}>
              <strong>
                {t(isPartly && entry.code === "ORDER_DELIVERED" ? "timeline.partlyDelivered" : `timeline.${entry.code}`)}
              </strong>
              <span className="hint">
                <time dateTime={entry.at}>{dateTime(entry.at, "medium")}</time>
                {entry.amount && ` · ${money(entry.amount)}`}
                {parcel(entry)}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}
