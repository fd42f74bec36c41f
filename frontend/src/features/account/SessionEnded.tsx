import { useApi } from "@comptoir/shared/apiContext";
import { useLocation } from "react-router";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { PageTitle } from "../../ui/PageTitle";
import { SignInForm } from "./SignInForm";
import "../../styles/account.css";

/** Replaces a page of a user whose session ended: after signing in, the user returns to the same page. */
export default function SessionEnded() {
  const { t } = useLanguage();
  const { session } = useApi();
  const { pathname, search } = useLocation();
  return (
    <div className="page narrow">
      <PageTitle>{t("session.ended")}</PageTitle>
      <p className="lead" role="status">
        {t("session.endedText")}
      </p>
      <div className="card">
        <SignInForm next={pathname + search} />
      </div>
      <p className="hint">{t("session.goOnText")}</p>
      <Button look="quiet" onClick={() => session.goOnWithout()}>
        {t("session.goOn")}
      </Button>
    </div>
  );
}
