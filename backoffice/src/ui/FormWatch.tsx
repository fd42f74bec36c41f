/** Used once in each form: asks before typed text is lost, and calls `changed` at each change. */
import { type RefObject, useEffect, useRef } from "react";
import { type UseFormReturn, useFormContext, useFormState } from "react-hook-form";
import { useUnsaved } from "./leaving";

interface FormWatchProps {
  changed: () => void;
  /** Told whether something was typed that is not sent yet. */
  typedRef?: RefObject<boolean>;
}

export function FormWatch({ changed, typedRef }: FormWatchProps) {
  const { isDirty, isSubmitting } = useFormState();
  // While the form is being sent, its text is not lost.
  const isOpen = isDirty && !isSubmitting;
  useUnsaved(isOpen);
  useEffect(() => {
    if (typedRef) typedRef.current = isOpen;
  }, [typedRef, isOpen]);
  useFormChanges(changed);
  return null;
}

function useFormChanges(then: () => void): void {
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  const { subscribe, getValues } = useFormContext();
  useEffect(() => subscribeToChanges({ subscribe, getValues }, () => latest.current()), [subscribe, getValues]);
}

/** Calls `then` when a value is another one than before: the form also tells of what was left, or is being sent. Returns how to end it. */
export function subscribeToChanges(
  { subscribe, getValues }: Pick<UseFormReturn, "subscribe" | "getValues">,
  then: () => void,
): () => void {
  let last = JSON.stringify(getValues());
  return subscribe({
    formState: { values: true },
    callback: ({ values }) => {
      const now = JSON.stringify(values);
      if (now === last) return;
      last = now;
      then();
    },
  });
}
