import { isProblem } from "@comptoir/shared/problems";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useSessionEnded } from "../../base/session";
import { Empty } from "../../ui/Empty";
import { LoadFailure } from "../../ui/LoadFailure";
import { NoIndex } from "../../ui/NoIndex";
import { PageTitle } from "../../ui/PageTitle";
import SessionEnded from "../account/SessionEnded";

/** The order cannot be shown: not the reader's, or ORDERING is away. */
export function OrderAway({ error, retry }: { error: unknown; retry: () => unknown }) {
  const { t } = useLanguage();
  const ended = useSessionEnded();
  if (ended && isProblem(error)) return <SessionEnded />;
  if (isProblem(error, "not-found", "unauthenticated", "forbidden", "invalid-request")) {
    return (
      <Empty picture="letter" heading={<PageTitle>{t("order.notFound")}</PageTitle>} text={t("order.notFoundText")}>
        <NoIndex />
        <Link className="button" to="/guest-order">
          {t("footer.guestOrder")}
        </Link>
      </Empty>
    );
  }
  return (
    <div className="page narrow">
      <PageTitle>{t("order.title")}</PageTitle>
      <LoadFailure error={error} retry={retry} />
    </div>
  );
}
