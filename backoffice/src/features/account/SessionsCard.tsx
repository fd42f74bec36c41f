/** Where the person is signed in, and the end of any other session. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionButton } from "../../ui/ActionButton";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { useMySessions } from "./reads";

export function SessionsCard() {
  const { t } = useLanguage();
  return (
    <Card title={t("account.sessions")}>
      <Loaded query={useMySessions()}>
        {({ items }) => (
          <ul className="lines">
            {items.map((session) => (
              <Row key={session.session_id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function Row({ session: { session_id, device, is_current, created_at, refreshed_at } }: { session: Profiling["MySession"] }) {
  const { t, dateTime } = useLanguage();
  const { profiling } = useApi();
  const end = async () => {
    try {
      await ok("profiling", profiling.DELETE("/me/sessions/{session_id}", { params: { path: { session_id } } }));
    } catch (error) {
      // It has ended by itself: this is the wanted result.
      if (!isProblem(error, "not-found")) throw error;
    }
  };
  return (
    <li>
      <span>
        {device ?? t("account.unknown_device")} {is_current && <span className="tag">{t("account.this_session")}</span>}
        <small>
          {created_at && t("account.session_since", { at: dateTime(created_at) })}{" "}
          {t("account.session_used", { at: dateTime(refreshed_at) })}
        </small>
      </span>
      {!is_current && <ActionButton label="account.end_session" done="account.session_ended" send={end} />}
    </li>
  );
}
