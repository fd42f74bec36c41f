/** The import itself, after a second look at what it does. */
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { useCarriers } from "../terms/reads";
import { type Import, isUnanswered, missingOf, type Report } from "./report";
import { useImport } from "./useImport";

interface SendImportProps {
  asked: Import;
  report: Report;
  done: (report: Report) => void;
}

export function SendImport({ asked, report, done }: SendImportProps) {
  const { t } = useLanguage();
  const send = useImport();
  const { data } = useCarriers();
  const carrier = data?.items.find(({ carrier_code }) => carrier_code === asked.carrier_code);
  const missing = missingOf(report);
  const { created, changed, closed, refused } = report;
  return (
    <ActionDialog
      label="relays.import"
      title={t("relays.import_title", { carrier: carrier?.name ?? asked.carrier_code })}
      intro={
        <ul>
          {created > 0 && <li>{t("relays.creates", { count: created })}</li>}
          {changed > 0 && <li>{t("relays.changes", { count: changed })}</li>}
          {closed - missing > 0 && <li>{t("relays.closes", { count: closed - missing })}</li>}
          {missing > 0 && (
            <li>
              <strong>{t("relays.will_close", { count: missing })}</strong>
            </li>
          )}
          {refused > 0 && <li>{t("relays.will_skip", { count: refused })}</li>}
        </ul>
      }
      done="relays.imported"
      tone={missing > 0 ? "danger" : "main"}
      send={async () => done(await send(asked, false))}
      say={(error) => (isUnanswered(error) ? t("relays.unanswered") : undefined)}
    />
  );
}
