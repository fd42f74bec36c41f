import { useRef } from "react";
import { useLanguage } from "../app/language";
import { useAnnounce } from "../ui/Announcer";
import { Button } from "../ui/Button";
import { ErrorNotice } from "../ui/Notice";
import { type Order, useCancelOrder } from "./queries";

/** Asks once more before it cancels. */
export function CancelOrder({ order }: { order: Order }) {
  const { t, problem } = useLanguage();
  const announce = useAnnounce();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useCancelOrder(order);
  if (!order.allowed_actions.includes("CANCEL") && !cancel.isError) return null;
  const confirm = () => {
    cancel.mutate(undefined, {
      onSuccess: () => announce(t("cancel.done")),
      onSettled: () => dialog.current?.close(),
    });
  };
  return (
    <>
      <Button look="danger quiet small" onClick={() => dialog.current?.showModal()}>
        {t("cancel.open")}
      </Button>
      <ErrorNotice text={cancel.isError ? problem(cancel.error) : undefined} />
      <dialog ref={dialog} className="dialog" aria-labelledby="cancel-title">
        <h2 id="cancel-title">{t("cancel.title", { number: order.order_number })}</h2>
        <p>{t("cancel.text")}</p>
        <div className="actions">
          <Button look="quiet" onClick={() => dialog.current?.close()}>
            {t("cancel.keep")}
          </Button>
          <Button busy={cancel.isPending} onClick={confirm}>
            {t("cancel.confirm")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
