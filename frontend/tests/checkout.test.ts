import type { Carting } from "@shared/types";
import { describe, expect, it } from "vitest";
import { nextPath } from "../src/account/next";
import { warningValues } from "../src/cart/warnings";
import { orderDraft, readDraft } from "../src/checkout/draft";
import { isReachable, openStep, stepAfter, stepsFor } from "../src/checkout/steps";
import { addressOf, checkAddress, textOf } from "../src/ui/address";

const address = { recipient: "Léa Dubois", line1: "3 rue du Bac", postal_code: "75007", city: "Paris", country: "FR" } as const;
const shipping = { shipping_method_code: "STANDARD_HOME", latest_day: "2026-11-27" } as Carting["CartShippingOption"];
const nothing = { signedIn: false, draft: {}, cart: {} };

describe("the steps to an order", () => {
  it("begin with who is ordering", () => expect(openStep(nothing)).toBe("contact"));
  it("pass over it for who is signed in", () => {
    expect(openStep({ ...nothing, signedIn: true })).toBe("address");
    expect(stepsFor(true)).not.toContain("contact");
  });
  it("end with the review", () => {
    const known = {
      signedIn: false,
      draft: { email: "a@b.fr", payment: "CARD" as const },
      cart: { delivery: { address, shipping } },
    };
    expect(openStep(known)).toBe("review");
  });
  it("cannot be jumped, but gone back to", () => {
    const known = { ...nothing, draft: { email: "a@b.fr" } };
    expect([isReachable("contact", known), isReachable("address", known), isReachable("payment", known)]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it("follow one another", () => expect(stepAfter("delivery")).toBe("payment"));
});

describe("the order that is sent", () => {
  const cart = {
    cart_id: "crt_1",
    totals: { total: { amount: 4470, currency: "EUR" } },
    delivery: { address },
  } as Carting["Cart"];
  it("is held to the total that was shown, at the quoted address", () => {
    const order = orderDraft({ cart, draft: { payment: "CARD", email: "a@b.fr" }, signedIn: false, locale: "fr" });
    expect(order).toEqual({
      cart_id: "crt_1",
      delivery_address: address,
      payment_method: "CARD",
      expected_total: cart.totals.total,
      email: "a@b.fr",
      locale: "fr",
    });
  });
  it("is held to the day that was promised", () => {
    const chosen = { ...cart, delivery: { address, shipping } };
    const order = orderDraft({ cart: chosen, draft: { payment: "CARD" }, signedIn: true, locale: "fr" });
    expect(order?.expected_latest_day).toBe("2026-11-27");
  });
  it("names no e-mail for who is signed in", () => {
    expect(orderDraft({ cart, draft: { payment: "CARD", email: "a@b.fr" }, signedIn: true, locale: "en" })).not.toHaveProperty(
      "email",
    );
  });
  it("does not exist while a part is missing", () =>
    expect(orderDraft({ cart, draft: {}, signedIn: true, locale: "fr" })).toBeUndefined());
  it("begins anew when what was kept cannot be read", () => expect(readDraft({ getItem: () => "{" })).toEqual({}));
});

describe("an address", () => {
  it("needs its five lines", () =>
    expect(Object.keys(checkAddress(textOf(undefined))).sort()).toEqual(["city", "line1", "postal_code", "recipient"]));
  it("passes as it stands", () => expect(checkAddress(textOf(address))).toEqual({}));
  it.each([
    ["FR", "7500", false],
    ["FR", "75007", true],
    ["NL", "1012 ab", true],
    ["PT", "1100-038", true],
    ["IE", "D02 X285", true],
  ] as const)("in %s with %s: %s", (country, postal_code, good) => {
    expect(checkAddress({ ...textOf(address), country, postal_code })).toEqual(
      good ? {} : { postal_code: "form.postalCodeWrong" },
    );
  });
  it("is refused where it cannot be printed or seen", () => {
    const typed = { ...textOf(address), recipient: "王小明", company: "☕ Café", city: "\u200b" };
    expect(checkAddress(typed)).toEqual({
      recipient: "form.notPrintable",
      company: "form.notPrintable",
      city: "form.required",
    });
  });
  it("is sent trimmed, without what was left empty", () => {
    expect(addressOf({ ...textOf(address), city: " Paris ", company: " \u200b " })).toEqual(address);
  });
});

describe("a warning of the cart", () => {
  const money = ({ amount }: { amount: number }) => `${amount}`;
  const shown = { money, day: (day: string) => `on ${day}` };
  const at = { created_at: "2026-11-23T09:30:00Z" };
  it("names the line and both prices", () => {
    const warning = {
      code: "PRICE_CHANGED" as const,
      sku: "A",
      before: { amount: 1, currency: "EUR" as const },
      after: { amount: 2, currency: "EUR" as const },
      ...at,
    };
    expect(warningValues(warning, [{ sku: "A", name: "Mug" }], shown)).toEqual({ name: "Mug", before: "1", after: "2" });
  });
  it("names both days", () => {
    const warning = { code: "DELIVERY_DAYS_CHANGED" as const, day_before: "2026-11-27", day_after: "2026-12-19", ...at };
    expect(warningValues(warning, [], shown)).toMatchObject({ before: "on 2026-11-27", after: "on 2026-12-19" });
  });
  it("names a line that is not there any more", () => {
    expect(warningValues({ code: "ITEM_LEFT_OUT", sku: "A", name: "Bol", ...at }, [], shown).name).toBe("Bol");
  });
});

describe("where to go after signing in", () => {
  const next = (value: string) => nextPath(new URLSearchParams({ next: value }));
  it("is where the reader came from", () => expect(next("/checkout")).toBe("/checkout"));
  it.each(["//evil.example", "https://evil.example", "/\\evil.example", ""])("is never another site: %s", (value) => {
    expect(next(value)).toBe("/account");
  });
});
