/** A page of those who are not signed in: one form in the middle of the window, and where else to go. */
import Button from "@mui/material/Button";
import { type ReactNode, type SubmitEvent, useEffect } from "react";
import { type Key, useLanguage } from "../base/language";
import { useSending } from "./useSending";

interface OutsidePageProps {
  title: string;
  intro?: ReactNode;
  /** On the button that sends the form; without it there is none. */
  go?: Key;
  send?: (form: FormData) => Promise<unknown>;
  /** The sentence for a refusal that the page knows more about. */
  say?: (error: unknown) => string | undefined;
  below?: ReactNode;
  children?: ReactNode;
}

export function OutsidePage({ title, intro, go, send, say, below, children }: OutsidePageProps) {
  const { t } = useLanguage();
  const sending = useSending(say);
  useEffect(() => {
    document.title = `${title} · ${t("shell.name")}`;
  }, [title, t]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (send && !sending.isBusy) void sending.send(() => send(form));
  };
  return (
    <main className="sign-in">
      <form className="card" onSubmit={submit} noValidate>
        <p className="brand">Comptoir</p>
        <h1>{title}</h1>
        {intro && <div>{intro}</div>}
        <div role="alert">{sending.refusal && <p className="refusal">{sending.refusal}</p>}</div>
        {children}
        {go && (
          <Button type="submit" variant="contained" size="large" loading={sending.isBusy} fullWidth>
            {t(go)}
          </Button>
        )}
        {below}
      </form>
    </main>
  );
}
