/** What a member of staff chooses to be told by mail. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { CheckboxGroupInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Loaded } from "../../ui/Loaded";
import { RecordForm } from "../../ui/RecordForm";
import { useMyPreferences } from "./reads";

type Preferences = Profiling["Preferences"];
type Choices = Pick<Profiling["PreferencesReplacement"], "notices">;

const KINDS = ["STOCK", "PROCESSES", "DEAD_LETTERS"] as const satisfies readonly Profiling["NoticeKind"][];

export function NoticesCard() {
  const { t } = useLanguage();
  const { profiling } = useApi();
  const choices = KINDS.map((kind) => ({ id: kind, name: t(`notice.${kind}`) }));
  return (
    <Card title={t("account.notices")}>
      <Loaded query={useMyPreferences()}>
        {(preferences) => (
          <RecordForm<Preferences, Choices>
            record={preferences}
            valuesOf={({ notices = [] }) => ({ notices })}
            send={({ notices = [] }, version) =>
              ok("profiling", profiling.PUT("/me/preferences", { body: { notices, version } }))
            }
            done="account.notices_saved"
            save="account.save_notices"
          >
            <CheckboxGroupInput
              source="notices"
              label={t("account.notices_label")}
              choices={choices}
              translateChoice={false}
              helperText={t("account.notices_hint")}
              row={false}
            />
          </RecordForm>
        )}
      </Loaded>
    </Card>
  );
}
