import { Link, Navigate, useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { useSessionEnded, useSignedIn } from "../base/session";
import { nextPath } from "../features/account/next";
import { SignInForm } from "../features/account/SignInForm";
import { Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/account.css";

export default function SignInPage() {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  const ended = useSessionEnded();
  const [search] = useSearchParams();
  const next = nextPath(search);
  if (signedIn) return <Navigate to={next} replace />;
  return (
    <div className="page narrow">
      <PageTitle>{t("signIn.title")}</PageTitle>
      {ended && (
        <Notice kind="info" role="status">
          {t("session.endedText")}
        </Notice>
      )}
      <div className="card">
        <SignInForm next={next} />
      </div>
      <p>
        {t("signIn.new")} <Link to={`/register?next=${encodeURIComponent(next)}`}>{t("signIn.register")}</Link>
      </p>
      <p>
        {t("signIn.guest")} <Link to="/guest-order">{t("footer.guestOrder")}</Link>
      </p>
    </div>
  );
}
