import { useLanguage } from "../../base/language";
import { PageTitle } from "../../ui/PageTitle";

/** The number stays in one piece, however narrow the window. */
export function OrderTitle({ number }: { number: string }) {
  const { t } = useLanguage();
  const shown = (
    <>
      {t("order.title")} <span className="nowrap">{number}</span>
    </>
  );
  return <PageTitle shown={shown}>{t("order.titleOf", { number })}</PageTitle>;
}
