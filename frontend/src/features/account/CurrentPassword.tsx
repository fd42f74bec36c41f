import { isProblem } from "@comptoir/shared/problems";
import { Field } from "../../ui/Field";
import { useAccountLanguage } from "./language";

interface Props {
  label: string;
  value: string;
  checked: boolean;
  error: unknown;
  onChange: (value: string) => void;
}

export const isPasswordWrong = (error: unknown) => isProblem(error, "password-wrong", "invalid-credentials");

/** The password that somebody types once more, to prove who they are. */
export function CurrentPassword({ label, value, checked, error, onChange }: Props) {
  const { t, find } = useAccountLanguage();
  const refused = isPasswordWrong(error) ? find("problem.password-wrong") : undefined;
  return (
    <Field
      label={label}
      type="password"
      autoComplete="current-password"
      maxLength={128}
      error={checked && !value ? t("form.required") : refused}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
