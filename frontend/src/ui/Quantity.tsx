import { useId } from "react";
import { useLanguage } from "../app/language";
import { Icon } from "./Icon";

interface Props {
  value: number;
  max: number;
  /** Of what; for screen readers, where several stand in a list. */
  name: string;
  busy?: boolean;
  onChange: (value: number) => void;
}

export function Quantity({ value, max, name, busy = false, onChange }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const set = (next: number) => {
    if (!busy && next >= 1 && next <= max && next !== value) onChange(next);
  };
  return (
    <div className="quantity">
      <button
        type="button"
        aria-disabled={value <= 1 || busy}
        aria-label={t("quantity.less", { name })}
        onClick={() => set(value - 1)}
      >
        <Icon name="minus" size={16} />
      </button>
      <label className="sr-only" htmlFor={id}>
        {t("quantity.of", { name })}
      </label>
      <input
        id={id}
        // Another value from outside is shown at once; typing is taken when it is done.
        key={value}
        inputMode="numeric"
        defaultValue={value}
        onBlur={(event) => taken(event.target, set, value)}
        onKeyDown={(event) => event.key === "Enter" && taken(event.currentTarget, set, value)}
      />
      <button
        type="button"
        aria-disabled={value >= max || busy}
        aria-label={t("quantity.more", { name })}
        onClick={() => set(value + 1)}
      >
        <Icon name="plus" size={16} />
      </button>
    </div>
  );
}

function taken(input: HTMLInputElement, set: (next: number) => void, value: number) {
  const typed = Number.parseInt(input.value, 10);
  if (Number.isNaN(typed)) input.value = String(value);
  else set(typed);
}
