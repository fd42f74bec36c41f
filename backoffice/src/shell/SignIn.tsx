import { isProblem } from "@comptoir/shared/problems";
import { needsCode } from "@comptoir/shared/secondFactor";
import type { Credentials } from "@comptoir/shared/session";
import Button from "@mui/material/Button";
import { useLogin } from "ra-core";
import { useState } from "react";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { CodeField, EmailField, PasswordField } from "../ui/CredentialFields";
import { OutsidePage } from "../ui/OutsidePage";
import { NotStaffError } from "./authProvider";
import { LanguageButton } from "./LanguageButton";

export function SignIn() {
  const { t } = useLanguage();
  const login = useLogin();
  /** Right ones, of somebody who has a second factor. */
  const [known, setKnown] = useState<Credentials>();
  const enter = async (form: FormData) => {
    const typed = { email: String(form.get("email")), password: String(form.get("password")) };
    const credentials = known ? { ...known, code: String(form.get("code")) } : typed;
    try {
      await login(credentials);
    } catch (error) {
      if (known || !needsCode(error)) throw error;
      setKnown(credentials);
    }
  };
  const say = (error: unknown) => {
    if (error instanceof NotStaffError) return t("sign_in.not_staff");
    if (!isProblem(error, "invalid-request")) return undefined;
    // A form that breaks the contract is no account, or no code, either.
    return t(known ? "account.code_like" : "problem.invalid-credentials");
  };
  const isSecond = known !== undefined;
  return (
    <OutsidePage
      key={isSecond ? "code" : "password"}
      title={t(isSecond ? "sign_in.code_title" : "sign_in.title")}
      intro={isSecond && t("sign_in.code_text")}
      go="sign_in.go"
      send={enter}
      say={say}
      below={
        <>
          {isSecond ? (
            <Button onClick={() => setKnown(undefined)}>{t("sign_in.back")}</Button>
          ) : (
            <Link to="/password-reset">{t("sign_in.forgotten")}</Link>
          )}
          <LanguageButton />
        </>
      }
    >
      {isSecond ? (
        <CodeField autoFocus />
      ) : (
        <>
          <EmailField />
          <PasswordField name="password" label="field.password" />
        </>
      )}
    </OutsidePage>
  );
}
