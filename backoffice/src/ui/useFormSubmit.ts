/** Sends what a form holds, for every form: one Idempotency-Key per attempt, refusals in words, field errors at their fields. */
import { Attempt } from "@comptoir/shared/attempts";
import { isProblem } from "@comptoir/shared/problems";
import { useNotify } from "ra-core";
import { useState } from "react";
import { type Key, useLanguage } from "../base/language";
import { filled } from "./filled";
import { useProblemText } from "./useProblemText";
import { useRefetchAll } from "./useRefetchAll";
import { useUnusualChanges } from "./useUnusualChanges";

interface Sending<V extends object> {
  /** When it worked. */
  after?: () => void;
  /** What the form began with, where that is how things are now: a value far from it is asked for again. */
  current?: object | undefined;
  /** What else looks like a slip, a sentence each: asked about before it is sent. */
  doubt?: ((values: V) => string[]) | undefined;
  /** The sentence for a refusal that the page knows more about. */
  say?: ((error: unknown) => string | undefined) | undefined;
}

// The caller says what its form holds: react-admin's forms do not.
export function useFormSubmit<V extends object>(
  send: (values: V, key: string) => Promise<unknown>,
  done: Key,
  { after, current, doubt, say }: Sending<V> = {},
) {
  const { t, find } = useLanguage();
  const problemText = useProblemText();
  const notify = useNotify();
  const fresh = useRefetchAll();
  const doubts = useUnusualChanges(current);
  const [attempt] = useState(() => new Attempt());
  const [refusal, setRefusal] = useState<string>();
  const [question, setQuestion] = useState<string>();

  /** Returns the errors by field, as react-admin's forms want them. */
  const submit = async (raw: object): Promise<object> => {
    const values = (filled(raw) ?? {}) as V;
    const asked = doubts.ask(values, doubt?.(values));
    setRefusal(undefined);
    setQuestion(asked);
    if (asked) return {};
    try {
      await send(values, attempt.keyFor(values));
    } catch (error) {
      setRefusal(say?.(error) ?? problemText(error));
      if (isProblem(error, "version-conflict")) void fresh(); // what to look at before the next try
      const errors = isProblem(error) ? error.errors : [];
      return Object.fromEntries(errors.map(({ pointer }) => [pathOf(pointer), refusedField(error, pointer)]));
    }
    attempt.done();
    notify(t(done), { type: "success" });
    after?.();
    await fresh();
    return {};
  };
  /** What is wrong with one field, in words: the rule's own where there is one. */
  const refusedField = (error: unknown, pointer: string): string => {
    if (isProblem(error, "email-invalid", "text-invisible", "text-not-printable")) return problemText(error);
    return find(`refused.${pointer.split("/").at(-1) ?? ""}`) ?? t("field.refused");
  };
  /** Something else was typed: what was asked was asked about another value. */
  const changed = () => {
    doubts.forget();
    setQuestion(undefined);
  };
  const forget = () => {
    setRefusal(undefined);
    changed();
  };
  return { submit, error: question ?? refusal, changed, forget };
}

/** `/variants/0/sku` is the field `variants.0.sku`; the parts of a Money are one field. */
export function pathOf(pointer: string): string {
  return pointer
    .replace(/^\//, "")
    .replace(/\/(amount|currency)$/, "")
    .replaceAll("/", ".");
}
