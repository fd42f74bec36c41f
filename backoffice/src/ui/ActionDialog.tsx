/** A button that opens a dialog: for an operation that needs more to be said, or a second look before it is sent. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, useRef, useState } from "react";
import { useLanguage } from "../base/language";
import { ActionDialogForm, type Operation } from "./ActionDialogForm";

interface ActionDialogProps<V extends object> extends Operation<V> {
  /** Of the dialog; the label when left out. */
  title?: string;
  tone?: "main" | "danger" | "plain";
  /** For fields beside each other. */
  isWide?: boolean;
}

export function ActionDialog<V extends object>({ label, title, tone = "plain", isWide = false, ...form }: ActionDialogProps<V>) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const typedRef = useRef(false);
  const end = () => setOpen(false);
  const close = () => {
    if (!typedRef.current || window.confirm(t("unsaved.leave"))) end();
  };
  const looks = {
    main: { variant: "contained" },
    plain: { variant: "outlined" },
    danger: { variant: "outlined", color: "error" },
  } as const;
  return (
    <>
      <Button size="small" {...looks[tone]} onClick={() => setOpen(true)}>
        {t(label)}
      </Button>
      <Dialog open={open} onClose={close} aria-labelledby={id} fullWidth maxWidth={isWide ? "md" : "sm"}>
        <DialogTitle id={id}>{title ?? t(label)}</DialogTitle>
        <ActionDialogForm {...form} label={label} danger={tone === "danger"} typedRef={typedRef} close={close} end={end} />
      </Dialog>
    </>
  );
}
