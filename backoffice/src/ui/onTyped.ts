import type { UseFormReturn } from "react-hook-form";

/** Calls `then` when a value is another one than before: the form also tells of what was left, or is being sent. Answers how to end it. */
export function onTyped({ subscribe, getValues }: Pick<UseFormReturn, "subscribe" | "getValues">, then: () => void): () => void {
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
