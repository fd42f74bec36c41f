import { isProblem } from "@comptoir/shared/problems";
import { Link, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { useEndStockAlert } from "../features/catalogue/backInStock";
import { Button } from "../ui/Button";
import { focusTitle } from "../ui/focus";
import { NoIndex } from "../ui/NoIndex";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";

/** Where the link in a message about a sold-out article leads: it ends only by a press of a button, since machines open links too. */
export default function StockAlertEndPage() {
  const { t, problem } = useLanguage();
  const { token = "" } = useParams();
  const end = useEndStockAlert(token);
  const gone = isNothingLeft(end.error);
  const over = end.isSuccess || gone;
  const press = () => {
    // The button goes, and must not take the focus with it.
    end.mutate(undefined, { onSuccess: focusTitle, onError: (error) => isNothingLeft(error) && focusTitle() });
  };
  return (
    <div className="page narrow">
      <NoIndex />
      <PageTitle>{t("stockAlertEnd.title")}</PageTitle>
      {!over && <p className="prose">{t("stockAlertEnd.text")}</p>}
      {end.isSuccess && (
        <Notice kind="good" role="status">
          {t("stockAlertEnd.done")}
        </Notice>
      )}
      {gone && (
        <Notice kind="info" role="status">
          {t("stockAlertEnd.gone")}
        </Notice>
      )}
      <ErrorNotice text={end.isError && !gone ? problem(end.error) : undefined} />
      <p>
        {over ? (
          <Link className="button quiet" to="/">
            {t("notFound.home")}
          </Link>
        ) : (
          <Button busy={end.isPending} onClick={press}>
            {t("stockAlertEnd.go")}
          </Button>
        )}
      </p>
    </div>
  );
}

const isNothingLeft = (error: unknown) => isProblem(error, "not-found", "invalid-request");
