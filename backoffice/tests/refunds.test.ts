import type { Paying } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { chosenTotal, priceOf, type RefundDraft, requestOf } from "../src/features/money/refundable";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const line = {
  line_id: "lin_1",
  sku: "MUG",
  name: "Mug",
  quantity: 3,
  total: euros(1000),
  refunded_quantity: 0,
  refunded: euros(0),
};
const intent = {
  payment_intent_id: "pay_1",
  amount: euros(1495),
  lines: [line],
  delivery: { total: euros(495), refunded: euros(0) },
} as Paying["PaymentIntent"];
const draft: RefundDraft = { of: "LINES", quantities: { lin_1: 1 }, delivery: true, amount: euros(1495), reason: "OTHER" };

describe("what a refund comes to", () => {
  it("is the share of the pieces, and the rest with the last of them", () => {
    expect([1, 2, 3].map((pieces) => priceOf(line, pieces))).toEqual([333, 667, 1000]);
    expect(priceOf({ ...line, refunded_quantity: 2, refunded: euros(667) }, 1)).toBe(333);
  });

  it("is their part of what goodwill has left", () => {
    expect([0, 1, 3].map((pieces) => priceOf({ ...line, refunded: euros(500) }, pieces))).toEqual([0, 167, 500]);
  });

  it("adds the delivery fee that did not go back yet", () => {
    expect(chosenTotal(intent, { quantities: { lin_1: 1 }, delivery: true })).toBe(333 + 495);
    expect(chosenTotal(intent, { delivery: false })).toBe(0);
  });
});

describe("the request", () => {
  it("names the lines with the total that was shown", () => {
    const lines = [{ line_id: "lin_1", quantity: 1 }];
    expect(requestOf(intent, draft)).toEqual({
      payment_intent_id: "pay_1",
      reason: "OTHER",
      amount: euros(828),
      lines,
      delivery: true,
    });
  });

  it("names an amount alone as goodwill", () => {
    expect(requestOf(intent, { ...draft, of: "AMOUNT" })).toEqual({
      payment_intent_id: "pay_1",
      reason: "OTHER",
      amount: euros(1495),
    });
  });
});
