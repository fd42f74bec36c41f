/** What the shopper said so far and no service keeps; survives a reload, ends with the tab. */
import type { Address, Carting, Ordering } from "@shared/types";
import { useState } from "react";

export interface Draft {
  email?: string;
  payment?: Ordering["PaymentMethodCode"];
  /** Only when it is not the delivery address. */
  billing?: Address;
}

const KEPT = "comptoir.checkout";

export function readDraft(storage: Pick<Storage, "getItem"> = sessionStorage): Draft {
  try {
    return (JSON.parse(storage.getItem(KEPT) ?? "{}") ?? {}) as Draft;
  } catch {
    return {};
  }
}

export function forgetDraft(): void {
  sessionStorage.removeItem(KEPT);
}

export function useDraft() {
  const [draft, setDraft] = useState(readDraft);
  const change = (next: Draft) => {
    sessionStorage.setItem(KEPT, JSON.stringify(next));
    setDraft(next);
  };
  return [draft, change] as const;
}

export interface OrderParts {
  cart: Carting["Cart"];
  draft: Draft;
  signedIn: boolean;
  locale: Ordering["Locale"];
}

/** The order as it is sent: held to the total and the days that are shown. Undefined while a part is missing. */
export function orderDraft({ cart, draft, signedIn, locale }: OrderParts): Ordering["OrderDraft"] | undefined {
  if (!cart.delivery || !draft.payment) return undefined;
  return {
    cart_id: cart.cart_id,
    delivery_address: cart.delivery.address,
    ...(draft.billing && { billing_address: draft.billing }),
    payment_method: draft.payment,
    expected_total: cart.totals.total,
    ...(cart.delivery.shipping && { expected_latest_day: cart.delivery.shipping.latest_day }),
    ...(!signedIn && draft.email && { email: draft.email }),
    locale,
  };
}
