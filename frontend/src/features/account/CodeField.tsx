import { isCode, isCodeWrong } from "@comptoir/shared/secondFactor";
import { Field } from "../../ui/Field";
import { useAccountLanguage } from "./language";

interface Props {
  value: string;
  checked: boolean;
  error: unknown;
  onChange: (value: string) => void;
}

/** A code of the app, or a recovery code. */
export function CodeField({ value, checked, error, onChange }: Props) {
  const { t, problem } = useAccountLanguage();
  const refused = isCodeWrong(error) ? problem(error) : undefined;
  return (
    <Field
      label={t("signIn.code")}
      hint={t("signIn.codeHint")}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      error={checked && !isCode(value) ? t("signIn.codeWrong") : refused}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
