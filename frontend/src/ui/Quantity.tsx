import { useId, useState } from "react";
import { type Named as Name, useLanguage } from "../base/language";
import { useAnnounce } from "./Announcer";
import { Icon } from "./Icon";
import { Named } from "./Named";
import { typedQuantity } from "./quantities";

interface Props {
  value: number;
  max: number;
  /** Of what; for screen readers, where several stand in a list. */
  of: Name;
  busy?: boolean;
  /** Where the page itself says the most, and the words: then they are not said twice. */
  limit?: { id: string; text: string };
  onChange: (value: number) => void;
}

/** A quantity within what is available: a number that is too high is corrected at once, with a message. */
export function Quantity({ value, max, of, busy = false, limit, onChange }: Props) {
  const { t } = useLanguage();
  const announce = useAnnounce();
  const id = useId();
  // The text that is being typed; undefined while the user does not type.
  const [typed, setTyped] = useState<string>();
  const [tooMany, setTooMany] = useState(false);
  const set = (next: number) => {
    setTooMany(next > max);
    if (next > max && limit) announce(limit.text);
    const possible = Math.min(next, max);
    if (possible >= 1 && possible !== value) onChange(possible);
  };
  const take = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    set(typedQuantity(typed) ?? value);
  };
  return (
    <div className="quantity-field">
      <div className="quantity">
        <button type="button" aria-disabled={value <= 1 || busy} onClick={() => !busy && set(value - 1)}>
          <Icon name="minus" size={16} />
          <span className="sr-only">
            <Named of={of}>{(name) => t("quantity.less", { name })}</Named>
          </span>
        </button>
        <label className="sr-only" htmlFor={id}>
          <Named of={of}>{(name) => t("quantity.of", { name })}</Named>
        </label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          aria-describedby={limit?.id ?? `${id}-most`}
          value={typed ?? value}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === "Enter" && take()}
        />
        <button type="button" aria-disabled={value >= max || busy} onClick={() => !busy && set(value + 1)}>
          <Icon name="plus" size={16} />
          <span className="sr-only">
            <Named of={of}>{(name) => t("quantity.more", { name })}</Named>
          </span>
        </button>
      </div>
      {!limit && (
        <span id={`${id}-most`} className="hint" role="status">
          {tooMany && t("quantity.most", { count: max })}
        </span>
      )}
    </div>
  );
}
