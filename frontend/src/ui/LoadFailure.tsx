import { awayService, isProblem } from "@comptoir/shared/problems";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../base/language";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { PageTitle } from "./PageTitle";
import { useReadAgain } from "./readAgain";

interface Props {
  error: unknown;
  retry?: (() => unknown) | undefined;
}

/**
 * One part of a page that could not be read: the unavailable service, and a retry. The retry waits as long as Retry-After
 * says, because it would be refused before. The rest stays usable.
 */
export function LoadFailure({ error, retry }: Props) {
  const { t, find, problem } = useLanguage();
  const readAgain = useReadAgain();
  const [waiting, setWaiting] = useState(false);
  const service = awayService(error);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Reads the other failed parts of this page too: they often failed for the same reason.
  const again = async () => {
    // The button shows that it is busy until there is a response.
    await Promise.allSettled([retry?.(), readAgain()]);
    setWaiting(false);
  };
  const press = () => {
    setWaiting(true);
    timer.current = setTimeout(() => void again(), isProblem(error) ? error.pause : 0);
  };
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        {service && <strong>{t("trouble.away", { service: find(`service.${service}`) ?? service })}</strong>}
        <p>{service ? t("trouble.stillOpen") : problem(error)}</p>
      </div>
      {retry && (
        <Button look="quiet small" busy={waiting} onClick={press}>
          {t("action.retry")}
        </Button>
      )}
    </div>
  );
}

/** A page of which nothing could be read. */
export function PageLoadFailure(props: Props) {
  const { t } = useLanguage();
  return (
    <div className="page">
      <PageTitle>{t("trouble.title")}</PageTitle>
      <LoadFailure {...props} />
    </div>
  );
}
