/** The button that sends the form around it; it turns while the form is on its way. */
import Button from "@mui/material/Button";
import { useFormState } from "react-hook-form";
import { type Key, useLanguage } from "../base/language";

export function SubmitButton({ label }: { label: Key }) {
  const { t } = useLanguage();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" loading={isSubmitting}>
      {t(label)}
    </Button>
  );
}
