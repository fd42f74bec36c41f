/** For a form whose hint or question is about what was typed: calls `then` whenever a value is changed. */
import { useEffect, useRef } from "react";
import { type UseFormReturn, useFormContext } from "react-hook-form";

export function OnFormChange({ then }: { then: () => void }) {
  const form = useFormContext();
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  const { subscribe, getValues } = form;
  useEffect(() => subscribeToChanges({ subscribe, getValues }, () => latest.current()), [subscribe, getValues]);
  return null;
}

/** Calls `then` when a value is another one than before: the form also tells of what was left, or is being sent. Answers how to end it. */
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
