import { ok } from "@shared/api";
import type { ServiceName } from "@generated/suite";
import { useApi } from "../../app/ApiContext";
import { useMay } from "../../app/useMay";
import { clientOf } from "../../data/sources";
import { useLanguage } from "../../i18n/words";
import { Act } from "../../ui/Act";
import { Action } from "../../ui/Action";
import type { DeadLetter } from "./DeadLetters";

export function DeadLetterActions({ service, letter: { dead_letter_id, status, held } }: { service: ServiceName; letter: DeadLetter }) {
  const client = clientOf(useApi(), service);
  const { t } = useLanguage();
  const may = useMay()("operations:write");
  if (status !== "OPEN" || !may) return null;
  const params = (key: string) => ({ path: { dead_letter_id }, header: { "Idempotency-Key": key } });
  return (
    <>
      <Act
        label="dead_letters.replay"
        done="dead_letters.replayed"
        tone="main"
        send={(key) => ok(service, client.POST("/dead-letters/{dead_letter_id}/replay", { params: params(key) }))}
      />
      <Action
        label="dead_letters.discard"
        intro={t("dead_letters.discard_intro", { count: held })}
        done="dead_letters.discarded"
        tone="danger"
        send={(_, key) => ok(service, client.POST("/dead-letters/{dead_letter_id}/discard", { params: params(key) }))}
      />
    </>
  );
}
