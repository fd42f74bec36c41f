import { EMAIL_INPUT, type EmailTrouble, emailTrouble } from "@comptoir/shared/email";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { useKept } from "../../base/kept";
import { useLanguage } from "../../base/language";
import { useSignedIn } from "../../base/session";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";
import { useMe } from "../account/queries";
import { useBackInStock } from "./backInStock";

/** Instead of the order: it is sold out, and who leaves an address is told when it is back. */
export function BackInStock({ sku }: { sku: string }) {
  const { t } = useLanguage();
  const ask = useBackInStock(sku);
  return (
    <section className="back-in-stock" aria-labelledby="back-in-stock">
      <p className="notice warn">{t("product.soldOut")}</p>
      <h2 id="back-in-stock">{t("backInStock.title")}</h2>
      {ask.isSuccess ? <Done email={ask.variables} /> : <Form ask={ask} />}
    </section>
  );
}

function Form({ ask }: { ask: ReturnType<typeof useBackInStock> }) {
  const { t, problem } = useLanguage();
  const me = useMe(useSignedIn()).data;
  const typed = useKept<string | undefined>("backInStock", undefined);
  const email = typed.value ?? me?.email ?? "";
  const [wrong, setWrong] = useState<EmailTrouble>();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (ask.isPending) return;
    const trouble = emailTrouble(email);
    setWrong(trouble);
    if (trouble) focusFirstInvalid(event.currentTarget);
    else ask.mutate(email.trim(), { onSuccess: typed.forget });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={t("form.email")}
        hint={t("backInStock.hint")}
        error={wrong && t(wrong)}
        {...EMAIL_INPUT}
        autoComplete="email"
        maxLength={254}
        value={email}
        onChange={(event) => typed.change(event.target.value)}
      />
      <ErrorNotice text={ask.isError ? problem(ask.error) : undefined} />
      <Button type="submit" look="quiet" busy={ask.isPending}>
        {t("backInStock.go")}
      </Button>
    </form>
  );
}

/** Takes the place of the form, and its focus. */
function Done({ email }: { email: string }) {
  const { t } = useLanguage();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1} className="notice good" role="status">
      {t("backInStock.done", { email })}
    </p>
  );
}
