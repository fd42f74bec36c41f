import { Link, Navigate, useSearchParams } from "react-router";
import { useSessionEnded, useSignedIn } from "../base/session";
import { useAccountLanguage } from "../features/account/language";
import { nextPath } from "../features/account/next";
import { SignInForm } from "../features/account/SignInForm";
import { isWishAt } from "../features/wishes/keptWish";
import { Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/account.css";

export default function SignInPage() {
  const { t } = useAccountLanguage();
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
      {isWishAt(next) && <Notice kind="info">{t("signIn.wish")}</Notice>}
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
