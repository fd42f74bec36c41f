import type { Profiling } from "@comptoir/shared/types";
import { Button } from "../../ui/Button";
import { useTitleAfterRemoval } from "../../ui/focus";
import { LoadFailure } from "../../ui/LoadFailure";
import { Loading } from "../../ui/Loading";
import { ErrorNotice } from "../../ui/Notice";
import { useAccountLanguage } from "./language";
import { useEndSession, useMySessions } from "./sessions";

export function SessionList() {
  const { t } = useAccountLanguage();
  const list = useMySessions();
  const sessions = list.data?.pages.flatMap((page) => page.items) ?? [];
  useTitleAfterRemoval(sessions.length);
  return (
    <section className="card" aria-labelledby="my-sessions">
      <h2 id="my-sessions">{t("security.sessions")}</h2>
      {list.isPending && <Loading />}
      {list.isError && <LoadFailure error={list.error} retry={list.refetch} />}
      <ul className="sessions">
        {sessions.map((session) => (
          <SessionRow key={session.session_id} session={session} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button look="quiet small" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t("security.more")}
        </Button>
      )}
    </section>
  );
}

function SessionRow({ session }: { session: Profiling["MySession"] }) {
  const { t, dateTime, problem } = useAccountLanguage();
  const end = useEndSession();
  const device = session.device ?? t("security.unknownDevice");
  return (
    <li>
      <div>
        <p>
          <strong>{device}</strong> {session.is_current && <span className="flag">{t("security.this")}</span>}
        </p>
        {session.created_at && <p className="hint">{t("security.since", { date: dateTime(session.created_at) })}</p>}
        <p className="hint">{t("security.used", { date: dateTime(session.refreshed_at) })}</p>
        <ErrorNotice text={end.isError ? problem(end.error) : undefined} />
      </div>
      {!session.is_current && (
        <Button look="quiet small" busy={end.isPending} onClick={() => end.mutate(session.session_id)}>
          {t("security.end")} <span className="sr-only">{device}</span>
        </Button>
      )}
    </li>
  );
}
