/** A button for one operation of a contract: asks in a dialog for what it needs, then sends it. */
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId, useRef, useState } from "react";
import { type Key, useLanguage } from "../i18n/words";
import { ActionForm } from "./ActionForm";

export interface ActionProps<V extends object> {
  label: Key;
  /** Of the dialog; the label when left out. */
  title?: string;
  intro?: ReactNode;
  /** Said when it worked. */
  done: Key;
  tone?: "main" | "danger" | "plain";
  initial?: Partial<V>;
  /** The initial values are a suggestion, not how things are: another value is no change. */
  isSuggested?: boolean;
  /** The values as filled in, and the Idempotency-Key of this attempt. */
  send: (values: V, key: string) => Promise<unknown>;
  children?: ReactNode;
}

export function Action<V extends object>({ label, title, tone = "plain", ...form }: ActionProps<V>) {
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
      <Dialog open={open} onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
        <DialogTitle id={id}>{title ?? t(label)}</DialogTitle>
        <ActionForm {...form} label={label} danger={tone === "danger"} typedRef={typedRef} close={close} end={end} />
      </Dialog>
    </>
  );
}
