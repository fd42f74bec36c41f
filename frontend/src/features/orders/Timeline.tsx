import { useLanguage } from "../../base/language";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { type Order, useTimeline } from "./queries";

export function Timeline({ order }: { order: Order }) {
  const { t, money, dateTime } = useLanguage();
  const timeline = useTimeline(order);
  return (
    <section className="card" aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline.title")}</h2>
      {timeline.isError && <LoadFailure error={timeline.error} retry={timeline.refetch} />}
      {timeline.isPending && <Loading />}
      <ol className="timeline">
        {timeline.data?.toReversed().map((entry) => (
          <li key={`${entry.code} ${entry.at} ${entry.reference}`}>
            <strong>{t(`timeline.${entry.code}`)}</strong>
            <span className="hint">
              <time dateTime={entry.at}>{dateTime(entry.at, "medium")}</time>
              {entry.amount && ` · ${money(entry.amount)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
