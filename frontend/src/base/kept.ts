import { useState } from "react";

/** Of sessionStorage: it ends with the tab. */
const KEPT = "comptoir.typed.";

/**
 * State for typed text: it survives a reload, a change of language, a visit to other pages and the end of a session.
 * Call `forget` when it was sent or given up. Not for passwords.
 */
export function useKept<T>(name: string, start: T | (() => T)) {
  const [first] = useState(start);
  const [value, setValue] = useState<T>(() => {
    const kept = readTyped<T>(name);
    return kept ? kept.value : first;
  });
  const forget = () => sessionStorage.removeItem(KEPT + name);
  const change = (next: T) => {
    // An unchanged value was not typed: it must not replace newer data later.
    if (same(next, first)) forget();
    else keepTyped(name, next);
    setValue(next);
  };
  return { value, change, forget, changed: !same(value, first) };
}

/** As if it had been typed: where `name` is asked for next, it stands there. */
export function keepTyped<T>(name: string, value: T): void {
  sessionStorage.setItem(KEPT + name, JSON.stringify({ value }));
}

interface Typed<T> {
  value: T;
}

export function readTyped<T>(name: string, storage: Pick<Storage, "getItem"> = sessionStorage): Typed<T> | undefined {
  try {
    return (JSON.parse(storage.getItem(KEPT + name) ?? "null") as Typed<T> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets all entries whose name begins with the prefix; without a prefix, all entries. */
export function forgetTyped(prefix = "", storage: Pick<Storage, "key" | "length" | "removeItem"> = sessionStorage): void {
  const names = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? "");
  for (const name of names) if (name.startsWith(KEPT + prefix)) storage.removeItem(name);
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
