/** A small form inside a card, of fields that keep what was typed by themselves. */
import Button from "@mui/material/Button";
import type { ReactNode, SubmitEvent } from "react";
import { type Key, useLanguage } from "../base/language";
import { FormError } from "./FormError";
import { useSending } from "./useSending";

interface PlainFormProps {
  /** On the button that sends it. */
  go: Key;
  danger?: boolean;
  send: (form: FormData) => Promise<unknown>;
  /** The sentence for a refusal that the page knows more about. */
  say?: (error: unknown) => string | undefined;
  children: ReactNode;
}

export function PlainForm({ go, danger = false, send, say, children }: PlainFormProps) {
  const { t } = useLanguage();
  const { isBusy, refusal, send: sending } = useSending(say);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    if (isBusy) return;
    void sending(async () => {
      await send(typed);
      form.reset();
    });
  };
  return (
    <form className="plain-form" onSubmit={submit} noValidate>
      <FormError>{refusal}</FormError>
      {children}
      <p className="form-end">
        <Button type="submit" variant="contained" color={danger ? "error" : "primary"} loading={isBusy}>
          {t(go)}
        </Button>
      </p>
    </form>
  );
}
