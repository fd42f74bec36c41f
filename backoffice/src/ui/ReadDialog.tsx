/** A button that opens a dialog only to be read. What is inside is made, and asked for, when it opens. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId, useState } from "react";
import { type Key, useLanguage } from "../base/language";

export function ReadDialog({ label, title, children }: { label: Key; title: string; children: ReactNode }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {t(label)}
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby={id} fullWidth maxWidth="md">
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={close}>{t("action.close")}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
