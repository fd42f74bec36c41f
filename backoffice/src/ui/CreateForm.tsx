/** The form of a page for something new: `send` creates it and leads to its page. */
import { Form } from "ra-core";
import type { ReactNode } from "react";
import type { Key } from "../base/language";
import { FormError } from "./FormError";
import { FormWatch } from "./FormWatch";
import { SubmitButton } from "./SubmitButton";
import { useFormSubmit } from "./useFormSubmit";

interface CreateFormProps<V extends object> {
  /** What the form begins with. */
  start: object;
  send: (values: V, key: string) => Promise<unknown>;
  /** What looks like a slip, a sentence each: asked about before it is sent. */
  doubt?: (values: V) => string[];
  /** The sentence for a refusal that the page knows more about. */
  say?: (error: unknown) => string | undefined;
  /** Said when it worked. */
  done: Key;
  /** On the button that sends it. */
  save: Key;
  children: ReactNode;
}

export function CreateForm<V extends object>({ start, send, doubt, say, done, save, children }: CreateFormProps<V>) {
  const { submit, error, changed } = useFormSubmit<V>(send, done, { doubt, say });
  return (
    <Form disableInvalidFormNotification defaultValues={start} onSubmit={submit} className="page-form">
      <FormWatch changed={changed} />
      <FormError>{error}</FormError>
      {children}
      <p className="form-end">
        <SubmitButton label={save} />
      </p>
    </Form>
  );
}
