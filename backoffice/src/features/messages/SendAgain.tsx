import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { ActionDialog } from "../../ui/ActionDialog";

interface SendAgainProps {
  message: Pick<Profiling["Message"], "message_id" | "template" | "resendable">;
  /** With the new message. */
  after?: (message_id: string) => void;
}

export function SendAgain({ message: { message_id, template, resendable }, after }: SendAgainProps) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  const may = useMay()("messages:send");
  if (!may || !resendable) return null;
  const send = async (key: string) => {
    const params = { path: { message_id }, header: { "Idempotency-Key": key } };
    const sent = await ok("profiling", profiling.POST("/messages/{message_id}/resending", { params }));
    after?.(sent.message_id);
  };
  return (
    <ActionDialog
      label="messages.resend"
      title={t("messages.resend_title", { what: t(`messageTemplate.${template}`) })}
      intro={t("messages.resend_intro")}
      done="messages.resent"
      send={(_, key) => send(key)}
    />
  );
}
