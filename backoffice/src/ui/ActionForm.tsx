import Button from "@mui/material/Button";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import { Form } from "ra-core";
import { type RefObject, useState } from "react";
import { useFormState } from "react-hook-form";
import { type Key, useLanguage } from "../i18n/words";
import type { ActionProps } from "./Action";
import { Refusal } from "./Refusal";
import { Typed } from "./Typed";
import { Unsaved } from "./Unsaved";
import { useSending } from "./useSending";

type ActionFormProps<V extends object> = Omit<ActionProps<V>, "title" | "tone"> & {
  danger: boolean;
  /** Whether something was typed that is not sent yet. */
  typedRef: RefObject<boolean>;
  /** Asks first when something was typed. */
  close: () => void;
  /** Closes it when all is sent. */
  end: () => void;
};

export function ActionForm<V extends object>(props: ActionFormProps<V>) {
  const { label, intro, done, initial, isSuggested = false, send, children, danger, typedRef, close, end } = props;
  // As it was when the dialog opened: what is read again meanwhile must neither undo what was typed, nor lend its new
  // version to a change made on the old one.
  const [opened] = useState({ initial, send });
  const { submit, refusal, typed } = useSending(opened.send, done, { after: end, current: isSuggested ? undefined : opened.initial });
  return (
    <Form<V> {...(opened.initial ? { defaultValues: opened.initial as never } : {})} onSubmit={submit} className="action-form">
      <Unsaved typedRef={typedRef} />
      <Typed then={typed} />
      <DialogContent>
        {intro && <div className="intro">{intro}</div>}
        <Refusal>{refusal}</Refusal>
        {children}
      </DialogContent>
      <Buttons label={label} danger={danger} close={close} />
    </Form>
  );
}

function Buttons({ label, danger, close }: { label: Key; danger: boolean; close: () => void }) {
  const { t } = useLanguage();
  const { isSubmitting } = useFormState();
  return (
    <DialogActions>
      <Button onClick={close}>{t("action.close")}</Button>
      <Button type="submit" variant="contained" color={danger ? "error" : "primary"} loading={isSubmitting}>
        {t(label)}
      </Button>
    </DialogActions>
  );
}
