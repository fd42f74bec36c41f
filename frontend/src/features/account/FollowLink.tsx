import { isProblem } from "@comptoir/shared/problems";
import type { UseMutationResult } from "@tanstack/react-query";
import { Link } from "react-router";
import { Button } from "../../ui/Button";
import { focusTitle } from "../../ui/focus";
import { NoIndex } from "../../ui/NoIndex";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { useAccountLanguage } from "./language";

interface Props {
  /** What the link is for, as its words are called. */
  of: "stockAlertEnd" | "emailConfirmation" | "emailChange" | "newsEnd";
  follow: UseMutationResult<unknown, Error, void>;
  /** The codes of a link that leads nowhere any more. */
  spent: readonly string[];
  /** False when the page was opened without its link. */
  whole?: boolean;
  /** Where to go on. */
  next?: { to: string; text: string };
}

/** Where a link in a message leads: it takes a press of a button, since machines open links too. */
export function FollowLink({ of, follow, spent, whole = true, next }: Props) {
  const { t, problem } = useAccountLanguage();
  const isSpent = (error: unknown) => isProblem(error, ...spent);
  const gone = isSpent(follow.error);
  const over = follow.isSuccess || gone;
  const press = () => {
    // The button goes, and must not take the focus with it.
    follow.mutate(undefined, { onSuccess: focusTitle, onError: (error) => isSpent(error) && focusTitle() });
  };
  const { to, text } = next ?? { to: "/", text: t("link.home") };
  return (
    <div className="page narrow">
      <NoIndex />
      <PageTitle>{t(`${of}.title`)}</PageTitle>
      {!whole && <Notice kind="warn">{t("link.missing")}</Notice>}
      {whole && !over && <p className="prose">{t(`${of}.text`)}</p>}
      {follow.isSuccess && (
        <Notice kind="good" role="status">
          {t(`${of}.done`)}
        </Notice>
      )}
      {gone && (
        <Notice kind="info" role="status">
          {t(`${of}.gone`)}
        </Notice>
      )}
      <ErrorNotice text={follow.isError && !gone ? problem(follow.error) : undefined} />
      <p>
        {over || !whole ? (
          <Link className="button quiet" to={to}>
            {text}
          </Link>
        ) : (
          <Button busy={follow.isPending} onClick={press}>
            {t(`${of}.go`)}
          </Button>
        )}
      </p>
    </div>
  );
}
