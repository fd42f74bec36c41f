import type { ButtonHTMLAttributes, MouseEvent } from "react";
import { useLanguage } from "../base/language";
import { useSlow } from "./slow";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  busy?: boolean;
  /** The button has no effect now; the text beside it says why. */
  off?: boolean;
  look?: "quiet" | "small" | "quiet small" | "wide" | "danger quiet small";
}

/** Keeps its focus while busy or off and takes no second click: `disabled` would lose the focus. */
export function Button({ busy = false, off = false, look, onClick, children, type = "button", ...rest }: Props) {
  const { t } = useLanguage();
  const slow = useSlow(busy);
  return (
    <button
      {...rest}
      type={type}
      className={look ? `button ${look}` : "button"}
      aria-disabled={busy || off || undefined}
      onClick={(event) => (busy || off || isSecond(event) ? event.preventDefault() : onClick?.(event))}
    >
      {children}
      {busy && <span className={slow ? "" : "sr-only"}>{slow ? t("action.slow") : t("action.busy")}</span>}
      {busy && <span className="spinner" aria-hidden="true" />}
    </button>
  );
}

/** Of a double click; `busy` may not have been drawn yet. */
const isSecond = (event: MouseEvent) => event.detail > 1;
