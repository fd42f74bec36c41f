/** The inside of ActionDialog: the fields of one operation, and what the service says to them. Pages use ActionDialog. */
import DialogContent from "@mui/material/DialogContent";
import { Form } from "ra-core";
import { type ReactNode, type RefObject, useState } from "react";
import type { Key } from "../base/language";
import { DialogButtons } from "./DialogButtons";
import { FormError } from "./FormError";
import { FormWatch } from "./FormWatch";
import { useFormSubmit } from "./useFormSubmit";

/** One operation of a contract, as a form sends it. */
export interface Operation<V extends object> {
  label: Key;
  intro?: ReactNode;
  /** Said when it worked. */
  done: Key;
  initial?: Partial<V>;
  /** The initial values are a suggestion, not how things are: another value is no change. */
  isSuggested?: boolean;
  /** It cannot be done as things are, and `intro` says why: there is nothing to confirm. */
  isBarred?: boolean;
  /** The values as filled in, and the Idempotency-Key of this attempt. */
  send: (values: V, key: string) => Promise<unknown>;
  /** The sentence for a refusal that the page knows more about. */
  say?: (error: unknown) => string | undefined;
  children?: ReactNode;
}

interface ActionDialogFormProps<V extends object> extends Operation<V> {
  danger: boolean;
  /** Whether something was typed that is not sent yet. */
  typedRef: RefObject<boolean>;
  /** Asks first when something was typed. */
  close: () => void;
  /** Closes it when all is sent. */
  end: () => void;
}

export function ActionDialogForm<V extends object>(props: ActionDialogFormProps<V>) {
  const {
    label,
    intro,
    done,
    initial,
    isSuggested = false,
    isBarred = false,
    send,
    say,
    children,
    danger,
    typedRef,
    close,
    end,
  } = props;
  // As it was when the dialog opened: what is read again meanwhile must neither undo what was typed, nor lend its new
  // version to a change made on the old one.
  const [opened] = useState({ initial, send });
  const { submit, error, changed } = useFormSubmit(opened.send, done, {
    after: end,
    current: isSuggested ? undefined : opened.initial,
    say,
  });
  return (
    <Form<V>
      disableInvalidFormNotification
      {...(opened.initial ? { defaultValues: opened.initial as never } : {})}
      onSubmit={submit}
      className="action-form"
    >
      <FormWatch changed={changed} typedRef={typedRef} />
      <DialogContent>
        {intro && <div className="intro">{intro}</div>}
        <FormError>{error}</FormError>
        {children}
      </DialogContent>
      <DialogButtons {...(isBarred ? {} : { label })} danger={danger} close={close} />
    </Form>
  );
}
