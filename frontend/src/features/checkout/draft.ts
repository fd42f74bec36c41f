/** The shopper's entries that no service stores yet; they survive a reload and end with the tab. */
import type { Address, Carting, Ordering } from "@comptoir/shared/types";
import { useState } from "react";
import { forgetTyped } from "../../base/kept";
import { isSameAddress } from "../../ui/address";

export interface Draft {
  email?: string;
  payment?: Ordering["PaymentMethodCode"];
  /** Only when another than the delivery address was given. */
  billing?: Address;
  /** The shopper chose billing to the delivery address: the address book's default is then ignored. */
  same_billing?: true;
}

/** The billing address: the one of this checkout, else the address book's default. Undefined means the delivery address. */
export function billingAddress({ same_billing, billing }: Draft, usual: Address | undefined, delivery: Address | undefined) {
  const chosen = same_billing ? undefined : (billing ?? usual);
  return chosen && delivery && isSameAddress(chosen, delivery) ? undefined : chosen;
}

/** Stored with the typed texts, and deleted with them. */
const KEPT = "comptoir.typed.checkout";

export function readDraft(storage: Pick<Storage, "getItem"> = sessionStorage): Draft {
  try {
    return (JSON.parse(storage.getItem(KEPT) ?? "{}") ?? {}) as Draft;
  } catch {
    return {};
  }
}

export function forgetDraft(): void {
  forgetTyped("checkout");
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
  /** Who is billed, when it is not who gets the parcel. */
  billing?: Address | undefined;
  signedIn: boolean;
  locale: Ordering["Locale"];
}

/** The body of the order, with the total and the days that are shown. Undefined while a part is missing. */
export function orderDraft({ cart, draft, billing, signedIn, locale }: OrderParts): Ordering["OrderDraft"] | undefined {
  if (!cart.delivery || !draft.payment) return undefined;
  return {
    cart_id: cart.cart_id,
    delivery_address: cart.delivery.address,
    ...(billing && { billing_address: billing }),
    payment_method: draft.payment,
    expected_total: cart.totals.total,
    ...(cart.delivery.shipping && { expected_latest_day: cart.delivery.shipping.latest_day }),
    ...(!signedIn && draft.email && { email: draft.email }),
    locale,
  };
}
