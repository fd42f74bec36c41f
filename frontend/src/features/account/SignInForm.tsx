import { EMAIL_INPUT } from "@comptoir/shared/email";
import { type SubmitEvent, useState } from "react";
import { useNavigate } from "react-router";
import { useLanguage } from "../../base/language";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";
import { useSignIn, useSignInText } from "./queries";

/** `next`: where to go afterwards, within the shop. */
export function SignInForm({ next }: { next: string }) {
  const { t } = useLanguage();
  const go = useNavigate();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const signIn = useSignIn();
  const text = useSignInText();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending) return;
    setChecked(true);
    if (!email.trim() || !password) return focusFirstInvalid(event.currentTarget);
    signIn.mutate({ email: email.trim(), password }, { onSuccess: () => go(next, { replace: true }) });
  };
  const required = (value: string) => (checked && !value.trim() ? t("form.required") : undefined);
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={t("form.email")}
        {...EMAIL_INPUT}
        autoComplete="username"
        error={required(email)}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Field
        label={t("form.password")}
        type="password"
        autoComplete="current-password"
        error={required(password)}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <ErrorNotice text={signIn.isError ? text(signIn.error) : undefined} />
      <Button type="submit" busy={signIn.isPending}>
        {t("signIn.go")}
      </Button>
    </form>
  );
}
