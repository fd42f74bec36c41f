/** Under the form of a dialog: to close it, and to send it where there is something to confirm. */
import Button from "@mui/material/Button";
import DialogActions from "@mui/material/DialogActions";
import { useFormState } from "react-hook-form";
import { type Key, useLanguage } from "../base/language";

interface DialogButtonsProps {
  /** On the button that sends; there is none without it. */
  label?: Key;
  danger: boolean;
  close: () => void;
}

export function DialogButtons({ label, danger, close }: DialogButtonsProps) {
  const { t } = useLanguage();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions>
      <Button onClick={close}>{t("action.close")}</Button>
      {label && (
        <Button type="submit" variant="contained" color={danger ? "error" : "primary"} loading={isSubmitting}>
          {t(label)}
        </Button>
      )}
    </DialogActions>
  );
}
