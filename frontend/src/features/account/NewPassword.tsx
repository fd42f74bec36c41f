import { isProblem } from "@comptoir/shared/problems";
import { Field } from "../../ui/Field";
import { useAccountLanguage } from "./language";
import { passwordTrouble } from "./passwords";

interface Props {
  label: string;
  value: string;
  /** Whether it was sent once, so that what is wrong is said. */
  checked: boolean;
  /** What it was refused for. */
  error: unknown;
  onChange: (value: string) => void;
}

/** The field of a new password, which says what is wrong with it. */
export function NewPassword({ label, value, checked, error, onChange }: Props) {
  const { t, problem } = useAccountLanguage();
  const trouble = checked ? passwordTrouble(value) : undefined;
  const refused = isProblem(error, "password-too-common") ? problem(error) : undefined;
  return (
    <Field
      label={label}
      hint={t("form.passwordHint")}
      type="password"
      autoComplete="new-password"
      maxLength={128}
      error={trouble ? t(trouble) : refused}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
