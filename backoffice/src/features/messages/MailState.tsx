/** Whether messages go out: nothing is said while they do. */
import { ok } from "@comptoir/shared/api";
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useApiQuery } from "../../data/useApiQuery";

const EVERY_SECONDS = 10;

export function MailState() {
  const state = useApiQuery(["mail-state"], ({ profiling }) => ok("profiling", profiling.GET("/mail-state")), {
    every: EVERY_SECONDS,
  });
  return (
    <div className="warnings" role="status">
      {state.data && <Banner state={state.data} />}
    </div>
  );
}

function Banner({ state }: { state: Profiling["MailState"] }) {
  const { t, dateTime } = useLanguage();
  const { status, detail, since, waiting, oldest_at, refused, failed } = state;
  const lost = refused + failed;
  return (
    <>
      {status !== "UP" && (
        <div className="trouble">
          <p>
            <strong>{t(`mailStatus.${status}`)}</strong> {since && t("messages.since", { at: dateTime(since) })}
          </p>
          {detail && <code className="code">{detail}</code>}
        </div>
      )}
      {waiting > 0 && (
        <p className="left-over">
          {t("messages.waiting", { count: waiting })} {oldest_at && t("messages.oldest", { at: dateTime(oldest_at) })}
        </p>
      )}
      {lost > 0 && <p className="note">{t("messages.lost", { count: lost })}</p>}
    </>
  );
}
