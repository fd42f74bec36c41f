import { EMAIL_INPUT, emailTrouble } from "@comptoir/shared/email";
import { type SubmitEvent, useState } from "react";
import { useKept } from "../../base/kept";
import { Button } from "../../ui/Button";
import { Field } from "../../ui/Field";
import { focusFirstInvalid } from "../../ui/focus";
import { ErrorNotice, Notice } from "../../ui/Notice";
import { CurrentPassword, isPasswordWrong } from "./CurrentPassword";
import { useAskForEmailChange } from "./emails";
import { useAccountLanguage } from "./language";
import type { Me } from "./queries";

/** Asks for a link to the new address; until it is followed, nothing changes. */
export function EmailForm({ me }: { me: Me }) {
  const { t, problem } = useAccountLanguage();
  const typed = useKept("emailChange", "");
  const email = typed.value.trim();
  const [password, setPassword] = useState("");
  const [checked, setChecked] = useState(false);
  const ask = useAskForEmailChange();
  const trouble = email ? emailTrouble(email) : "form.required";
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (ask.isPending) return;
    setChecked(true);
    const form = event.currentTarget;
    if (trouble || !password) return focusFirstInvalid(form);
    ask.mutate(
      { email, password },
      {
        onError: () => focusFirstInvalid(form),
        onSuccess: () => {
          typed.change("");
          setPassword("");
          setChecked(false);
        },
      },
    );
  };
  return (
    <form className="card" aria-labelledby="change-email" onSubmit={submit} noValidate>
      <h2 id="change-email">{t("security.email")}</h2>
      <p className="long-words">{t("security.emailNow", { email: me.email })}</p>
      <Field
        label={t("emailChange.new")}
        {...EMAIL_INPUT}
        autoComplete="email"
        maxLength={254}
        error={checked && trouble ? t(trouble) : undefined}
        value={typed.value}
        onChange={(event) => typed.change(event.target.value)}
      />
      <CurrentPassword label={t("form.password")} value={password} checked={checked} error={ask.error} onChange={setPassword} />
      <ErrorNotice text={ask.isError && !isPasswordWrong(ask.error) ? problem(ask.error) : undefined} />
      {ask.isSuccess && (
        <Notice kind="good" role="status">
          {t("emailChange.sent", { email: ask.variables.email })}
        </Notice>
      )}
      <Button type="submit" busy={ask.isPending}>
        {t("emailChange.ask")}
      </Button>
    </form>
  );
}
