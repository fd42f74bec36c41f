import { EMAIL_INPUT, type EmailTrouble, emailTrouble } from "@comptoir/shared/email";
import { type SubmitEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { useKept } from "../../base/kept";
import { useSettings } from "../../base/settings";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { PageTitle } from "../../ui/PageTitle";
import { useAccountLanguage } from "../account/language";
import { SignInForm } from "../account/SignInForm";
import type { StepProps } from "./stepProps";
import { stepAfter } from "./steps";

/** As a guest with an e-mail, or with an account. */
export function ContactStep(props: StepProps) {
  const { t } = useAccountLanguage();
  const guests = useSettings().data?.guest_checkout ?? true;
  return (
    <div className="step">
      <PageTitle>{t("contact.title")}</PageTitle>
      {guests && <Guest {...props} />}
      <section className="card" aria-labelledby="with-account">
        <h2 id="with-account">{t("contact.account")}</h2>
        <p className="hint">{t("contact.accountText")}</p>
        <SignInForm next="/checkout" />
        <p>
          {t("signIn.new")} <Link to="/register?next=/checkout">{t("signIn.register")}</Link>
        </p>
      </section>
    </div>
  );
}

function Guest({ draft, setDraft }: StepProps) {
  const { t } = useAccountLanguage();
  const go = useNavigate();
  const typed = useKept("checkout.email", draft.email ?? "");
  const [wrong, setWrong] = useState<EmailTrouble>();
  const input = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const email = typed.value.trim();
    setWrong(emailTrouble(email));
    if (emailTrouble(email)) return input.current?.querySelector("input")?.focus();
    typed.forget();
    setDraft({ ...draft, email });
    return go(`/checkout/${stepAfter("contact")}`);
  };
  return (
    <section className="card" aria-labelledby="as-guest">
      <h2 id="as-guest">{t("contact.guest")}</h2>
      <form ref={input} onSubmit={submit} noValidate>
        <Field
          label={t("form.email")}
          hint={t("contact.emailHint")}
          error={wrong && t(wrong)}
          {...EMAIL_INPUT}
          autoComplete="email"
          value={typed.value}
          onChange={(event) => typed.change(event.target.value)}
        />
        <Button type="submit">{t("contact.go")}</Button>
      </form>
    </section>
  );
}
