/** What can still be refunded of a payment, and the price of its pieces, by PAYING's rule. */
import type { Money, Paying } from "@comptoir/shared/types";

type Line = Paying["RefundableLine"];

export interface RefundDraft {
  of: "LINES" | "AMOUNT";
  /** Pieces by line_id; an empty form leaves it out. */
  quantities?: Partial<Record<string, number | null>>;
  delivery: boolean;
  amount: Money;
  reason: Paying["StaffRefundReason"];
  note?: string;
}

export const piecesLeft = (line: Line) => line.quantity - line.refunded_quantity;

export function deliveryLeft({ delivery }: Paying["PaymentIntent"]): number {
  return delivery ? delivery.total.amount - delivery.refunded.amount : 0;
}

export const amountLeft = (line: Line) => line.total.amount - line.refunded.amount;

/** In cents: the pieces' share of what is left, so that all remaining pieces cost all of it. Goodwill has already lowered it. */
export function priceOf(line: Line, pieces: number): number {
  const [amount, of] = [amountLeft(line) * pieces, piecesLeft(line)];
  return pieces === 0 ? 0 : Math.floor((2 * amount + of) / (2 * of));
}

/** The total of what is chosen, in cents. */
export function chosenTotal(
  intent: Paying["PaymentIntent"],
  { quantities, delivery }: Pick<RefundDraft, "quantities" | "delivery">,
) {
  const pieces = (intent.lines ?? []).map((line) => priceOf(line, quantities?.[line.line_id] ?? 0));
  return pieces.reduce((sum, each) => sum + each, delivery ? deliveryLeft(intent) : 0);
}

/** The request; the total that was shown goes with the lines, and PAYING refuses another one. */
export function requestOf(intent: Paying["PaymentIntent"], draft: RefundDraft): Paying["RefundDraft"] {
  const { reason, note, amount } = draft;
  const about = { payment_intent_id: intent.payment_intent_id, reason, ...(note === undefined ? {} : { note }) };
  if (draft.of === "AMOUNT") return { ...about, amount };
  const lines = (intent.lines ?? [])
    .map(({ line_id }) => ({ line_id, quantity: draft.quantities?.[line_id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  return {
    ...about,
    amount: { amount: chosenTotal(intent, draft), currency: intent.amount.currency },
    ...(lines.length > 0 ? { lines } : {}),
    ...(draft.delivery ? { delivery: true } : {}),
  };
}
