/** The language of what the person is sent. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Choice } from "../../ui/Inputs";
import { RecordForm } from "../../ui/RecordForm";
import type { Me } from "./reads";

type Change = Pick<Profiling["Me"], "language">;

export function LanguageCard({ me }: { me: Me }) {
  const { t } = useLanguage();
  const { profiling } = useApi();
  return (
    <Card title={t("account.language")}>
      <p className="note">{t("account.language_text")}</p>
      <RecordForm<Me, Change>
        record={me}
        valuesOf={({ language }) => ({ language })}
        send={(change, version) => ok("profiling", profiling.PATCH("/me", { body: { ...change, version } }))}
        done="account.language_saved"
        save="account.save_language"
      >
        <Choice source="language" of="language" must />
      </RecordForm>
    </Card>
  );
}
