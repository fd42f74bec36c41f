/** Sends one thing at a time. Forms with a password use it: other forms leave out spaces at the ends, which a password may have. */
import { useState } from "react";
import { useProblemText } from "./useProblemText";

/** `say` has the sentence for a refusal that the page knows more about. */
export function useSending(say?: (error: unknown) => string | undefined) {
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const send = async (operation: () => Promise<unknown>) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await operation();
    } catch (error) {
      setRefusal(say?.(error) ?? problemText(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, refusal, send };
}
