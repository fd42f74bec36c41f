/** A form on a record that others change too: it shows their changes until the user types; it never undoes typed text. */
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { type ReactNode, useEffect, useState } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { type Key, useLanguage } from "../base/language";
import { FormError } from "./FormError";
import { FormWatch } from "./FormWatch";
import { SubmitButton } from "./SubmitButton";
import { useFormSubmit } from "./useFormSubmit";

interface RecordFormProps<R extends { version: number }, V extends object> {
  record: R;
  /** What of the record the form shows. */
  valuesOf: (record: R) => object;
  /** The values as filled in, and the version that they were filled in on. */
  send: (values: V, version: number) => Promise<unknown>;
  /** Said when it worked. */
  done: Key;
  /** On the button that sends it, where a page has several such forms. */
  save?: Key;
  /** What looks like a slip beside changes that are large, a sentence each: asked about before it is sent. */
  doubt?: (values: V) => string[];
  /** The sentence for a refusal that the page knows more about. */
  say?: (error: unknown) => string | undefined;
  /** Whether it can be changed. */
  open?: boolean;
  className?: string;
  children: ReactNode;
}

export function RecordForm<R extends { version: number }, V extends object>(props: RecordFormProps<R, V>) {
  const { record, valuesOf, send, done, save = "action.save", doubt, say, open = true, className = "", children } = props;
  const [base, setBase] = useState(record);
  const [saved, setSaved] = useState(false);
  // A new version without a change in these fields (a product got a picture) does not reset the form.
  const isNewer = !isSame(valuesOf(base), valuesOf(record));
  const version = isNewer ? base.version : record.version;
  const { submit, error, changed, forget } = useFormSubmit<V>((values) => send(values, version), done, {
    after: () => setSaved(true),
    current: valuesOf(base),
    doubt,
    say,
  });
  const take = () => {
    setBase(record);
    forget();
  };
  return (
    <Form
      disableInvalidFormNotification
      key={base.version}
      defaultValues={valuesOf(base)}
      onSubmit={submit}
      disabled={!open}
      className={className}
    >
      <FormWatch changed={changed} />
      <Newer isNewer={isNewer} take={take} error={error} />
      <Saved saved={saved} known={() => setSaved(false)} />
      {children}
      {open && (
        <p className="form-end">
          <SubmitButton label={save} />
        </p>
      )}
    </Form>
  );
}

interface NewerProps {
  isNewer: boolean;
  take: () => void;
  error: string | undefined;
}

/** Always there, since react-hook-form tells what is dirty to those only who asked before. */
function Newer({ isNewer, take, error }: NewerProps) {
  const { t } = useLanguage();
  const { isDirty } = useFormState();
  const follows = isNewer && !isDirty;
  useEffect(() => {
    if (follows) take();
  });
  if (!isNewer || follows) return <FormError>{error}</FormError>;
  const way = (
    <Button size="small" variant="outlined" color="error" onClick={take}>
      {t("form.take_newer")}
    </Button>
  );
  return <FormError way={way}>{t("form.newer")}</FormError>;
}

/** What was saved is no longer something that was typed. */
function Saved({ saved, known }: { saved: boolean; known: () => void }) {
  const { reset, getValues } = useFormContext();
  useEffect(() => {
    if (!saved) return;
    reset(getValues());
    known();
  });
  return null;
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
