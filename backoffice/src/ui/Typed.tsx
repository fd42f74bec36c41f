import { useEffect, useRef } from "react";
import { useFormContext } from "react-hook-form";
import { onTyped } from "./onTyped";

/** In a form: calls `then` whenever a value is changed. */
export function Typed({ then }: { then: () => void }) {
  const form = useFormContext();
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  const { subscribe, getValues } = form;
  useEffect(() => onTyped({ subscribe, getValues }, () => latest.current()), [subscribe, getValues]);
  return null;
}
