import { EMAIL_INPUT, emailTrouble } from "@comptoir/shared/email";
import { isProblem } from "@comptoir/shared/problems";
import { isVisible } from "@comptoir/shared/texts";
import { type InputHTMLAttributes, type SubmitEvent, useState } from "react";
import { Link, Navigate, useSearchParams } from "react-router";
import { useKept } from "../base/kept";
import type { TextKey } from "../base/language";
import { useSignedIn } from "../base/session";
import { useAccountLanguage } from "../features/account/language";
import { nextPath } from "../features/account/next";
import { passwordTrouble } from "../features/account/passwords";
import { useRegister } from "../features/account/queries";
import { useAnnounce } from "../ui/Announcer";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { focusFirstInvalid } from "../ui/focus";
import { ErrorNotice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/account.css";

const FIELDS = ["first_name", "last_name", "email", "password"] as const;
type Name = (typeof FIELDS)[number];
type Answers = Record<Name, string>;

const FILL: Record<Name, string> = {
  first_name: "given-name",
  last_name: "family-name",
  email: "username",
  password: "new-password",
};
const LENGTHS: Partial<Record<Name, number>> = { email: 254, password: 128 };
const HINTS: Partial<Record<Name, "register.message" | "form.passwordHint">> = {
  email: "register.message",
  password: "form.passwordHint",
};
const KINDS: Partial<Record<Name, InputHTMLAttributes<HTMLInputElement>>> = {
  email: EMAIL_INPUT,
  password: { type: "password" },
};

export default function RegisterPage() {
  const { t } = useAccountLanguage();
  const signedIn = useSignedIn();
  const [search] = useSearchParams();
  const next = nextPath(search);
  if (signedIn) return <Navigate to={next} replace />;
  return (
    <div className="page narrow">
      <PageTitle>{t("register.title")}</PageTitle>
      <p className="lead">{t("register.text")}</p>
      <RegisterForm />
      <p>
        {t("register.known")} <Link to={`/sign-in?next=${encodeURIComponent(next)}`}>{t("signIn.title")}</Link>
      </p>
    </div>
  );
}

function RegisterForm() {
  const { t, problem, locale } = useAccountLanguage();
  const typed = useKept("register", { first_name: "", last_name: "", email: "" });
  const [password, setPassword] = useState("");
  const answers: Answers = { ...typed.value, password };
  const [errors, setErrors] = useState<Partial<Record<Name, TextKey>>>({});
  const register = useRegister();
  const announce = useAnnounce();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (register.isPending) return;
    const found = check(answers);
    setErrors(found);
    if (Object.keys(found).length > 0) return focusFirstInvalid(event.currentTarget);
    const draft = { ...trimmed(answers), language: locale === "fr" ? ("FR" as const) : ("EN" as const) };
    register.mutate(draft, { onSuccess: () => announce(t("register.sent", { email: draft.email })) });
  };
  const taken = isProblem(register.error, "email-taken", "email-invalid");
  const tooCommon = isProblem(register.error, "password-too-common");
  return (
    <form className="card" onSubmit={submit} noValidate>
      {FIELDS.map((name) => (
        <Field
          key={name}
          label={t(`form.${name}`)}
          hint={HINTS[name] && t(HINTS[name])}
          error={
            (name === "email" && taken) || (name === "password" && tooCommon)
              ? problem(register.error)
              : errors[name] && t(errors[name])
          }
          {...KINDS[name]}
          autoComplete={FILL[name]}
          maxLength={LENGTHS[name] ?? 100}
          value={answers[name]}
          onChange={({ target: { value } }) => {
            if (name === "password") setPassword(value);
            else typed.change({ ...typed.value, [name]: value });
          }}
        />
      ))}
      <ErrorNotice text={register.isError && !taken && !tooCommon ? problem(register.error) : undefined} />
      <Button type="submit" busy={register.isPending}>
        {t("register.go")}
      </Button>
    </form>
  );
}

function trimmed({ first_name, last_name, email, password }: Answers): Answers {
  return { first_name: first_name.trim(), last_name: last_name.trim(), email: email.trim(), password };
}

function check(answers: Answers): Partial<Record<Name, TextKey>> {
  const missing = FIELDS.filter((name) => !isVisible(answers[name]));
  const errors: Partial<Record<Name, TextKey>> = Object.fromEntries(missing.map((name) => [name, "form.required"]));
  const trouble = emailTrouble(answers.email);
  if (!errors.email && trouble) errors.email = trouble;
  const password = passwordTrouble(answers.password);
  if (!errors.password && password) errors.password = password;
  return errors;
}
