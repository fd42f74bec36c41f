import { isEmail } from "@shared/texts";
import { type FormEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { SignInForm } from "../account/SignInForm";
import { useLanguage } from "../app/language";
import { useSettings } from "../app/settings";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { PageTitle } from "../ui/PageTitle";
import type { StepProps } from "./step-props";
import { stepAfter } from "./steps";

/** As a guest with an e-mail, or with an account. */
export function ContactStep(props: StepProps) {
  const { t } = useLanguage();
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
  const { t } = useLanguage();
  const go = useNavigate();
  const [email, setEmail] = useState(draft.email ?? "");
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = isEmail(email.trim());
    setWrong(!good);
    if (!good) return input.current?.querySelector("input")?.focus();
    setDraft({ ...draft, email: email.trim() });
    return go(`/checkout/${stepAfter("contact")}`);
  };
  return (
    <section className="card" aria-labelledby="as-guest">
      <h2 id="as-guest">{t("contact.guest")}</h2>
      <form ref={input} onSubmit={submit} noValidate>
        <Field
          label={t("form.email")}
          hint={t("contact.emailHint")}
          error={wrong ? t("form.emailWrong") : undefined}
          inputMode="email"
          autoComplete="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Button type="submit">{t("contact.go")}</Button>
      </form>
    </section>
  );
}
