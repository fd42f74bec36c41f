import { isProblem } from "@shared/problems";
import { Link } from "react-router";
import SessionEnded from "../account/SessionEnded";
import { useSessionEnded } from "../app/api";
import { useLanguage } from "../app/language";
import { NoIndex } from "../app/NoIndex";
import { Empty } from "../ui/Empty";
import { PageTitle } from "../ui/PageTitle";
import { Trouble } from "../ui/Trouble";

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
      <Trouble error={error} retry={retry} />
    </div>
  );
}
