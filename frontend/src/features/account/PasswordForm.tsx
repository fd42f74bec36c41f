import { isProblem } from "@comptoir/shared/problems";
import { type SubmitEvent, useState } from "react";
import { Button } from "../../ui/Button";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { CurrentPassword, isPasswordWrong } from "./CurrentPassword";
import { useAccountLanguage } from "./language";
import { NewPassword } from "./NewPassword";
import { passwordTrouble, useChangePassword } from "./passwords";

export function PasswordForm() {
  const { t, problem } = useAccountLanguage();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [checked, setChecked] = useState(false);
  const change = useChangePassword();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (change.isPending) return;
    setChecked(true);
    const form = event.currentTarget;
    if (!current || passwordTrouble(next)) return focusFirstInvalid(form);
    change.mutate(
      { current_password: current, password: next },
      {
        onError: () => focusFirstInvalid(form),
        onSuccess: () => {
          setCurrent("");
          setNext("");
          setChecked(false);
        },
      },
    );
  };
  const told = isPasswordWrong(change.error) || isProblem(change.error, "password-too-common");
  return (
    <form className="card" aria-labelledby="change-password" onSubmit={submit} noValidate>
      <h2 id="change-password">{t("security.password")}</h2>
      <p className="hint">{t("security.passwordText")}</p>
      <CurrentPassword
        label={t("security.current")}
        value={current}
        checked={checked}
        error={change.error}
        onChange={setCurrent}
      />
      <NewPassword label={t("security.new")} value={next} checked={checked} error={change.error} onChange={setNext} />
      <ErrorNotice text={change.isError && !told ? problem(change.error) : undefined} />
      {change.isSuccess && (
        <Notice kind="good" role="status">
          {t("security.passwordDone")}
        </Notice>
      )}
      <Button type="submit" busy={change.isPending}>
        {t("security.passwordGo")}
      </Button>
    </form>
  );
}
