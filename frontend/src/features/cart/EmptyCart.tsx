import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useLeftAccount, useSessionEnded } from "../../base/session";
import { Empty } from "../../ui/Empty";

interface Props {
  /** The text of the heading. */
  heading: (words: string) => ReactNode;
  onLeave?: () => void;
}

/** An empty cart. After a session ended, it says that the account still has its cart. */
export function EmptyCart({ heading, onLeave }: Props) {
  const { t } = useLanguage();
  const ended = useSessionEnded();
  const left = useLeftAccount();
  if (!ended && !left) {
    return (
      <Empty picture="basket" heading={heading(t("cart.empty"))} text={t("cart.emptyText")}>
        <Link className="button" to="/search" onClick={onLeave}>
          {t("home.browse")}
        </Link>
      </Empty>
    );
  }
  const text = ended ? t("session.cartText") : t("session.cartWaits");
  return (
    <Empty picture="basket" heading={heading(ended ? t("session.ended") : t("cart.empty"))} text={text}>
      <Link className="button" to="/sign-in?next=/cart" onClick={onLeave}>
        {t("signIn.title")}
      </Link>
      <Link className="button quiet" to="/search" onClick={onLeave}>
        {t("home.browse")}
      </Link>
    </Empty>
  );
}
