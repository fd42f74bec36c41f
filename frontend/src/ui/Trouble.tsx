import { awayService } from "@shared/problems";
import { useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../app/language";
import { Icon } from "./Icon";
import { PageTitle } from "./PageTitle";

interface Props {
  error: unknown;
  retry?: (() => unknown) | undefined;
}

/** One part of a page that could not be read: which service is away, and another try. The rest stays usable. */
export function Trouble({ error, retry }: Props) {
  const { t, find, problem } = useLanguage();
  const queries = useQueryClient();
  const service = awayService(error);
  // What else failed on this page, often for the same reason, is read again with it.
  const again = () => {
    retry?.();
    void queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" }, { cancelRefetch: false });
  };
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        {service && <strong>{t("trouble.away", { service: find(`service.${service}`) ?? "" })}</strong>}
        <p>{service ? t("trouble.stillOpen") : problem(error)}</p>
      </div>
      {retry && (
        <button type="button" className="button quiet small" onClick={again}>
          {t("action.retry")}
        </button>
      )}
    </div>
  );
}

/** A page of which nothing could be read. */
export function PageTrouble(props: Props) {
  const { t } = useLanguage();
  return (
    <div className="page">
      <PageTitle>{t("trouble.title")}</PageTitle>
      <Trouble {...props} />
    </div>
  );
}
