/** Fields of those who sign in, with the names by which a browser fills them. */
import TextField from "@mui/material/TextField";
import { type Key, useLanguage } from "../base/language";
import { WordedError } from "./wordedError";

/** PROFILING takes no shorter one, and refuses common ones too. */
const SHORTEST = 10;

export function EmailField() {
  const { t } = useLanguage();
  return (
    <TextField
      name="email"
      label={t("field.email")}
      autoComplete="username"
      slotProps={{ htmlInput: { inputMode: "email", maxLength: 254 } }}
      required
      fullWidth
    />
  );
}

interface PasswordFieldProps {
  name: string;
  label: Key;
  /** One that is chosen now. */
  isNew?: boolean;
}

export function PasswordField({ name, label, isNew = false }: PasswordFieldProps) {
  const { t } = useLanguage();
  return (
    <TextField
      name={name}
      type="password"
      label={t(label)}
      autoComplete={isNew ? "new-password" : "current-password"}
      helperText={isNew ? t("hint.password") : undefined}
      slotProps={{ htmlInput: { maxLength: 128 } }}
      required
      fullWidth
    />
  );
}

/** A code of the app, or a recovery code. */
export function CodeField({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useLanguage();
  return (
    <TextField
      name="code"
      label={t("field.second_factor_code")}
      helperText={t("hint.second_factor_code")}
      autoComplete="one-time-code"
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { autoCapitalize: "none", spellCheck: false, maxLength: 40 } }}
      required
      fullWidth
    />
  );
}

/** The new password that was typed. Throws WordedError when it is too short. */
export function newPassword(form: FormData, name = "password"): string {
  const typed = String(form.get(name));
  if (typed.length < SHORTEST) throw new WordedError("account.password_short");
  return typed;
}
