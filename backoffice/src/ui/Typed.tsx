import { useEffect, useRef } from "react";
import { useFormContext } from "react-hook-form";

/** In a form: calls `then` whenever a value is changed. */
export function Typed({ then }: { then: () => void }) {
  const { subscribe } = useFormContext();
  const latest = useRef(then);
  useEffect(() => {
    latest.current = then;
  });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ name }) => name && latest.current() }), [subscribe]);
  return null;
}
