import { awayService } from "@shared/problems";
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
  const service = awayService(error);
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        {service && <strong>{t("trouble.away", { service: find(`service.${service}`) ?? "" })}</strong>}
        <p>{service ? t("trouble.stillOpen") : problem(error)}</p>
      </div>
      {retry && (
        <button type="button" className="button quiet small" onClick={() => retry()}>
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
