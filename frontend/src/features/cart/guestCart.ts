/** The guest's cart survives a reload: its id and its token, which is the only way to it. */
import { useSyncExternalStore } from "react";

export interface GuestCart {
  cart_id: string;
  cart_token: string;
}

const KEPT = "comptoir.cart";
const listeners = new Set<() => void>();

export function keptCart(storage: Pick<Storage, "getItem"> = localStorage): GuestCart | undefined {
  try {
    const kept = JSON.parse(storage.getItem(KEPT) ?? "null") as Partial<GuestCart> | null;
    return kept?.cart_id && kept.cart_token ? { cart_id: kept.cart_id, cart_token: kept.cart_token } : undefined;
  } catch {
    // Something else wrote there: begin anew.
    return undefined;
  }
}

export function keepCart(cart: GuestCart): void {
  localStorage.setItem(KEPT, JSON.stringify(cart));
  tell();
}

export function forgetCart(): void {
  localStorage.removeItem(KEPT);
  tell();
}

export function useKeptCartId(): string | undefined {
  return useSyncExternalStore(subscribe, () => keptCart()?.cart_id);
}

export const cartHeaders = ({ cart_token }: GuestCart) => ({ "Cart-Token": cart_token });

function tell() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
