import { isProblem } from "@comptoir/shared/problems";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLogin } from "ra-core";
import { type SubmitEvent, useEffect, useState } from "react";
import { useLanguage } from "../base/language";
import { NotStaffError } from "./authProvider";
import { LanguageButton } from "./LanguageButton";

export function SignIn() {
  const { t, problem } = useLanguage();
  const login = useLogin();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState("");
  useEffect(() => {
    document.title = `${t("sign_in.title")} · ${t("shell.name")}`;
  }, [t]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal("");
    try {
      await login({ email: form.get("email"), password: form.get("password") });
    } catch (error) {
      // A form that breaks the contract is no account either.
      const wrong = isProblem(error, "invalid-request");
      setRefusal(
        error instanceof NotStaffError ? t("sign_in.not_staff") : wrong ? t("problem.invalid-credentials") : problem(error),
      );
      setBusy(false);
    }
  };

  return (
    <main className="sign-in">
      <form className="card" onSubmit={(event) => void submit(event)} noValidate>
        <p className="brand">Comptoir</p>
        <h1>{t("sign_in.title")}</h1>
        <div role="alert">{refusal && <p className="refusal">{refusal}</p>}</div>
        <TextField
          name="email"
          label={t("field.email")}
          autoComplete="username"
          slotProps={{ htmlInput: { inputMode: "email" } }}
          required
          fullWidth
        />
        <TextField
          name="password"
          type="password"
          label={t("field.password")}
          autoComplete="current-password"
          required
          fullWidth
        />
        <Button type="submit" variant="contained" size="large" loading={busy} fullWidth>
          {t("sign_in.go")}
        </Button>
        <LanguageButton />
      </form>
    </main>
  );
}
