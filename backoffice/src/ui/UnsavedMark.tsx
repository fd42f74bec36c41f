/** Inside each form: what was typed there is asked for before it is lost. While it is being sent it is on its way, not lost. */
import { type RefObject, useEffect } from "react";
import { useFormState } from "react-hook-form";
import { useUnsaved } from "./leaving";

export function UnsavedMark({ typedRef }: { typedRef?: RefObject<boolean> }) {
  const { isDirty, isSubmitting } = useFormState();
  const isOpen = isDirty && !isSubmitting;
  useUnsaved(isOpen);
  useEffect(() => {
    if (typedRef) typedRef.current = isOpen;
  }, [typedRef, isOpen]);
  return null;
}
