import { EMAIL_INPUT } from "@comptoir/shared/email";
import { isCode, isCodeWrong, needsCode } from "@comptoir/shared/secondFactor";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice } from "../../ui/Notice";
import { CodeField } from "./CodeField";
import { useAccountLanguage } from "./language";
import { StaffError, useSignIn } from "./queries";

/** `next`: where to go afterwards, within the shop. */
export function SignInForm({ next }: { next: string }) {
  const { t, problem } = useAccountLanguage();
  const go = useNavigate();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const signIn = useSignIn();
  const credentials = { email: email.trim(), password };
  const enter = { onSuccess: () => go(next, { replace: true }) };
  if (needsCode(signIn.error) || isCodeWrong(signIn.error) || signIn.variables?.code !== undefined)
    return <CodeForm signIn={signIn} onCode={(code) => signIn.mutate({ ...credentials, code }, enter)} />;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending) return;
    setChecked(true);
    if (!email.trim() || !password) return focusFirstInvalid(event.currentTarget);
    signIn.mutate(credentials, enter);
  };
  const required = (value: string) => (checked && !value.trim() ? t("form.required") : undefined);
  const refused = signIn.error instanceof StaffError ? t("signIn.staff") : problem(signIn.error);
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
      <ErrorNotice text={signIn.isError ? refused : undefined} />
      <div className="actions">
        <Button type="submit" busy={signIn.isPending}>
          {t("signIn.go")}
        </Button>
        <Link to="/password-reset">{t("signIn.forgotten")}</Link>
      </div>
    </form>
  );
}

interface CodeProps {
  signIn: ReturnType<typeof useSignIn>;
  onCode: (code: string) => void;
}

/** The second step, once the password was right. */
function CodeForm({ signIn, onCode }: CodeProps) {
  const { t, problem } = useAccountLanguage();
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // It takes the place of the form before, and its focus.
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending) return;
    setChecked(true);
    if (!isCode(code)) return focusFirstInvalid(event.currentTarget);
    onCode(code.trim());
  };
  const told = isCodeWrong(signIn.error) || needsCode(signIn.error);
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <p>{t("signIn.codeText")}</p>
      <CodeField value={code} checked={checked} error={signIn.error} onChange={setCode} />
      <ErrorNotice text={signIn.isError && !told ? problem(signIn.error) : undefined} />
      <div className="actions">
        <Button type="submit" busy={signIn.isPending}>
          {t("signIn.go")}
        </Button>
        <Button look="quiet" onClick={signIn.reset}>
          {t("signIn.back")}
        </Button>
      </div>
    </form>
  );
}
