/** For a form that changes money, rates or weights: the question before values that look like a slip. */
import { useRef } from "react";
import { useLanguage } from "../base/language";
import { type UnusualChange, unusualChanges } from "./unusualChanges";

/** `ask` returns the question before values that look like a slip, once for the same values; `more` are sentences of the page itself; `forget` when they change. */
export function useUnusualChanges(current: object | undefined) {
  const { t, find, money, rate, number } = useLanguage();
  const asked = useRef<string>(undefined);
  const shown = (kind: UnusualChange["kind"], value: number) => {
    if (kind === "money") return money({ amount: value, currency: "EUR" });
    return kind === "rate" ? rate(value) : `${number(value)} g`;
  };
  const sentence = ({ field, kind, before, after }: UnusualChange) => {
    const name = (find(`setting.${field}`) ?? find(`field.${field}`) ?? field).replace(/ \([^)]*\)$/, "");
    if (before === undefined) return t("check.zero", { name, after: shown(kind, after) });
    return t("check.change", { name, before: shown(kind, before), after: shown(kind, after) });
  };
  const ask = (values: object, more: readonly string[] = []): string | undefined => {
    const said = JSON.stringify(values);
    const doubts = [...unusualChanges(current, values).map(sentence), ...more];
    if (doubts.length === 0 || asked.current === said) return undefined;
    asked.current = said;
    return [t("check.ask"), ...doubts].join(" ");
  };
  const forget = () => {
    asked.current = undefined;
  };
  return { ask, forget };
}
