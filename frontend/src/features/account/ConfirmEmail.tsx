import { Button } from "../../ui/Button";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { useSendConfirmationAgain } from "./emails";
import { useAccountLanguage } from "./language";
import type { Me } from "./queries";

/** Until the address is confirmed; the message can be sent again. */
export function ConfirmEmail({ me }: { me: Me }) {
  const { t, problem } = useAccountLanguage();
  const again = useSendConfirmationAgain();
  if (me.email_confirmed !== false) return null;
  return (
    <Notice kind="warn">
      <p>{t("emailConfirmation.waiting", { email: me.email })}</p>
      <ErrorNotice text={again.isError ? problem(again.error) : undefined} />
      <div className="actions">
        <Button look="quiet small" busy={again.isPending} off={again.isSuccess} onClick={() => again.mutate()}>
          {t("emailConfirmation.again")}
        </Button>
        <span role="status">{again.isSuccess && t("emailConfirmation.sentAgain")}</span>
      </div>
    </Notice>
  );
}
