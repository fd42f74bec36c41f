import { useState } from "react";
import { useLanguage } from "../../base/language";
import { useAnnounce } from "../../ui/Announcer";
import { Ask } from "../../ui/Ask";
import { Button } from "../../ui/Button";
import { ErrorNotice } from "../../ui/Notice";
import { type Order, useCancelOrder } from "./queries";

/** Asks once more before it cancels. */
export function CancelOrder({ order }: { order: Order }) {
  const { t, problem } = useLanguage();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelOrder(order);
  if (!order.allowed_actions.includes("CANCEL") && !cancel.isError) return null;
  const confirm = () => {
    cancel.mutate(undefined, {
      onSuccess: () => announce(t("cancel.done")),
      onSettled: () => setAsking(false),
    });
  };
  return (
    <>
      <Button look="danger quiet small" onClick={() => setAsking(true)}>
        {t("cancel.open")}
      </Button>
      <ErrorNotice text={cancel.isError ? problem(cancel.error) : undefined} />
      <Ask
        open={asking}
        title={t("cancel.title", { number: order.order_number })}
        yes={t("cancel.confirm")}
        no={t("cancel.keep")}
        busy={cancel.isPending}
        onYes={confirm}
        onNo={() => setAsking(false)}
      >
        <p>{t("cancel.text")}</p>
      </Ask>
    </>
  );
}
