import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { ServiceName } from "@generated/suite";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { clientOf } from "../../data/sources";
import { ActionButton } from "../../ui/ActionButton";
import { ActionDialog } from "../../ui/ActionDialog";
import type { DeadLetter } from "./deadLetter";

export function DeadLetterActions({
  service,
  letter: { dead_letter_id, status, held },
}: {
  service: ServiceName;
  letter: DeadLetter;
}) {
  const client = clientOf(useApi(), service);
  const { t } = useLanguage();
  const may = useMay()("operations:write");
  if (status !== "OPEN" || !may) return null;
  const params = (key: string) => ({ path: { dead_letter_id }, header: { "Idempotency-Key": key } });
  return (
    <>
      <ActionButton
        label="dead_letters.replay"
        done="dead_letters.replayed"
        tone="main"
        send={(key) => ok(service, client.POST("/dead-letters/{dead_letter_id}/replay", { params: params(key) }))}
      />
      <ActionDialog
        label="dead_letters.discard"
        intro={t("dead_letters.discard_intro", { count: held })}
        done="dead_letters.discarded"
        tone="danger"
        send={(_, key) => ok(service, client.POST("/dead-letters/{dead_letter_id}/discard", { params: params(key) }))}
      />
    </>
  );
}
