import { EMAIL_INPUT, emailTrouble } from "@comptoir/shared/email";
import { useLinkToken } from "@comptoir/shared/linkToken";
import { isProblem } from "@comptoir/shared/problems";
import { type SubmitEvent, useState } from "react";
import { Link } from "react-router";
import { useAccountLanguage } from "../features/account/language";
import { NewPassword } from "../features/account/NewPassword";
import { passwordTrouble, useAskForReset, useResetPassword } from "../features/account/passwords";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { focusFirstInvalid, focusTitle } from "../ui/focus";
import { NoIndex } from "../ui/NoIndex";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/account.css";

/** Asks for a link by mail; opened by that link, takes the new password. A link of no use any more leads back to the first. */
export default function PasswordResetPage() {
  const { t } = useAccountLanguage();
  const token = useLinkToken();
  const reset = useResetPassword();
  const gone = isProblem(reset.error, "link-invalid", "invalid-request");
  const choosing = token !== undefined && !gone;
  return (
    <div className="page narrow">
      <NoIndex />
      <PageTitle>{t(choosing ? "reset.newTitle" : "reset.title")}</PageTitle>
      {gone && (
        <Notice kind="warn" role="status">
          {t("reset.gone")}
        </Notice>
      )}
      {choosing ? reset.isSuccess ? <Done /> : <NewPasswordForm token={token} reset={reset} /> : <AskForm />}
    </div>
  );
}

function AskForm() {
  const { t, problem } = useAccountLanguage();
  const [typed, setTyped] = useState("");
  const [checked, setChecked] = useState(false);
  const ask = useAskForReset();
  const email = typed.trim();
  const trouble = email ? emailTrouble(email) : "form.required";
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (ask.isPending) return;
    setChecked(true);
    if (trouble) focusFirstInvalid(event.currentTarget);
    else ask.mutate(email, { onSuccess: focusTitle });
  };
  if (ask.isSuccess) {
    return (
      <>
        <Notice kind="good" role="status">
          {t("reset.sent", { email: ask.variables })}
        </Notice>
        <Button look="quiet" onClick={ask.reset}>
          {t("reset.again")}
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="lead">{t("reset.text")}</p>
      <form className="card" onSubmit={submit} noValidate>
        <Field
          label={t("form.email")}
          {...EMAIL_INPUT}
          autoComplete="username"
          maxLength={254}
          error={checked && trouble ? t(trouble) : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <ErrorNotice text={ask.isError ? problem(ask.error) : undefined} />
        <Button type="submit" busy={ask.isPending}>
          {t("reset.go")}
        </Button>
      </form>
    </>
  );
}

interface FormProps {
  token: string;
  reset: ReturnType<typeof useResetPassword>;
}

function NewPasswordForm({ token, reset }: FormProps) {
  const { t, problem } = useAccountLanguage();
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reset.isPending) return;
    setChecked(true);
    const form = event.currentTarget;
    if (passwordTrouble(password)) return focusFirstInvalid(form);
    reset.mutate(
      { token, password },
      {
        onSuccess: focusTitle,
        onError: (error) => (isProblem(error, "password-too-common") ? focusFirstInvalid(form) : focusTitle()),
      },
    );
  };
  const told = isProblem(reset.error, "password-too-common");
  return (
    <>
      <p className="lead">{t("reset.newText")}</p>
      <form className="card" onSubmit={submit} noValidate>
        <NewPassword label={t("security.new")} value={password} checked={checked} error={reset.error} onChange={setPassword} />
        <ErrorNotice text={reset.isError && !told ? problem(reset.error) : undefined} />
        <Button type="submit" busy={reset.isPending}>
          {t("reset.newGo")}
        </Button>
      </form>
    </>
  );
}

function Done() {
  const { t } = useAccountLanguage();
  return (
    <>
      <Notice kind="good" role="status">
        {t("reset.done")}
      </Notice>
      <p>
        <Link className="button" to="/sign-in">
          {t("signIn.title")}
        </Link>
      </p>
    </>
  );
}
