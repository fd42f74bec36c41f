import { useApi } from "@comptoir/shared/apiContext";
import { useEffect } from "react";
import { Link, useLocation } from "react-router";
import { useAccountLanguage } from "../features/account/language";
import { Empty } from "../ui/Empty";
import { NoIndex } from "../ui/NoIndex";
import { PageTitle } from "../ui/PageTitle";

/** Where an erased account ends, and its session in this browser. */
export default function AccountErasedPage() {
  const { t } = useAccountLanguage();
  const { session } = useApi();
  const state = useLocation().state as { erased?: boolean } | null;
  const erased = state?.erased === true;
  useEffect(() => {
    if (erased) session.leave();
  }, [erased, session]);
  return (
    <Empty picture="letter" heading={<PageTitle>{t("data.erased")}</PageTitle>} text={t("data.erasedText")}>
      <NoIndex />
      <Link className="button" to="/">
        {t("link.home")}
      </Link>
    </Empty>
  );
}
