import { readFileSync } from "node:fs";
import { formatDay } from "@comptoir/shared/format";
import { createTranslator } from "@comptoir/shared/i18n";
import { FORMS } from "@comptoir/shared/postalCodes";
import { shownName } from "@comptoir/shared/shownName";
import type { Carting } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { nextPath } from "../src/features/account/next";
import { daysText } from "../src/features/cart/deliveryText";
import { warningName, warningsBeside, warningValues } from "../src/features/cart/warnings";
import { billingAddress, orderDraft, readDraft } from "../src/features/checkout/draft";
import { withDelivery } from "../src/features/checkout/foresee";
import { isReachable, openStep, stepAfter, stepsFor } from "../src/features/checkout/steps";
import { checkoutEn } from "../src/messages/checkout.en";
import { checkoutFr } from "../src/messages/checkout.fr";
import { addressOf, checkAddress, textOf } from "../src/ui/address";

const address = { recipient: "Léa Dubois", line1: "3 rue du Bac", postal_code: "75007", city: "Paris", country: "FR" } as const;
const shipping = { shipping_method_code: "STANDARD_HOME", latest_day: "2026-11-27" } as Carting["CartShippingOption"];
interface PostalCodes {
  country: string;
  pattern: string;
  valid: string[];
  invalid: string[];
}
const nothing = { signedIn: false, draft: {}, cart: { requirements: [] } };

describe("the days of a delivery", () => {
  const say = (locale: "fr" | "en", about: "delivery" | "progress", earliest_day: string, latest_day: string) => {
    const { t } = createTranslator(locale, locale === "fr" ? checkoutFr : checkoutEn);
    const day = (each: string, style?: "short" | "long") => formatDay(locale, each, style);
    return daysText({ t: t as Parameters<typeof daysText>[0]["t"], day }, about, { earliest_day, latest_day });
  };
  it("are two, or one: before the order and after it", () => {
    expect(say("fr", "delivery", "2026-12-02", "2026-12-04")).toBe("Livraison entre le mer. 2 déc. et le ven. 4 déc.");
    expect(say("fr", "delivery", "2026-12-02", "2026-12-02")).toBe("Livraison le mercredi 2 décembre");
    expect(say("fr", "progress", "2026-12-02", "2026-12-02")).toBe("Livraison prévue le mercredi 2 décembre");
    expect(say("en", "progress", "2026-12-02", "2026-12-02")).toBe("Expected on Wednesday 2 December");
    expect(say("en", "progress", "2026-12-02", "2026-12-03")).toBe("Expected between Wed 2 Dec and Thu 3 Dec");
  });
});

describe("the name of a method", () => {
  it("is the one that the staff gave it, in English too where they did", () => {
    expect(shownName("fr", { name: "À vélo", name_en: "By bike" })).toBe("À vélo");
    expect(shownName("en", { name: "À vélo", name_en: "By bike" })).toBe("By bike");
    expect(shownName("en", { name: "À vélo" })).toBe("À vélo");
  });
});

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
      cart: { delivery: { address, shipping }, requirements: [] },
    };
    expect(openStep(known)).toBe("review");
  });
  it("lead back to the delivery while its relay point is missing, or closed", () => {
    const cart = { delivery: { address, shipping }, requirements: ["RELAY_POINT" as const] };
    const known = { signedIn: true, draft: { payment: "CARD" as const }, cart };
    expect(openStep(known)).toBe("delivery");
    expect(isReachable("review", known)).toBe(false);
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

describe("who is billed", () => {
  const usual = { ...address, recipient: "Compta", line1: "1 quai du Port" };
  const other = { ...address, recipient: "Ailleurs" };
  it("is the address book's usual one while nothing else was said", () =>
    expect(billingAddress({}, usual, address)).toEqual(usual));
  it("is who was said here", () => expect(billingAddress({ billing: other }, usual, address)).toEqual(other));
  it("is who gets the parcel when that was said, or is the usual one", () => {
    expect(billingAddress({ same_billing: true }, usual, address)).toBeUndefined();
    expect(billingAddress({}, { ...address }, address)).toBeUndefined();
    expect(billingAddress({}, undefined, address)).toBeUndefined();
  });
  it("is sent with the order", () => {
    const cart = {
      cart_id: "crt_1",
      totals: { total: { amount: 1, currency: "EUR" } },
      delivery: { address },
    } as Carting["Cart"];
    const parts = { cart, draft: { payment: "CARD" as const }, signedIn: true, locale: "fr" as const };
    expect(orderDraft({ ...parts, billing: usual })?.billing_address).toEqual(usual);
    expect(orderDraft({ ...parts, billing: undefined })).not.toHaveProperty("billing_address");
  });
});

describe("the total with a delivery that is looked at", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" as const });
  const bare = { items: eur(999), total: eur(999), tax_included: [{ tax_rate: 2000, tax: eur(167) }] };
  const home = { fee: eur(495), tax_rate: 2000, tax: eur(83) };
  it("contains its fee and its VAT, rounded by itself", () => {
    const seen = withDelivery(bare, undefined, home);
    expect([seen.shipping, seen.total, seen.tax_included]).toEqual([eur(495), eur(1494), [{ tax_rate: 2000, tax: eur(250) }]]);
  });
  it("exchanges the one that was chosen before", () => {
    const chosen = withDelivery(bare, undefined, home);
    const express = withDelivery(chosen, home, { fee: eur(1290), tax_rate: 2000, tax: eur(215) });
    expect([express.shipping, express.total, express.tax_included[0]?.tax]).toEqual([eur(1290), eur(2289), eur(167 + 215)]);
  });
  it("has a rate of its own where the goods have another, and nothing to pay when it is free", () => {
    const book = { items: eur(1000), total: eur(1000), tax_included: [{ tax_rate: 550, tax: eur(52) }] };
    expect(withDelivery(book, undefined, home).tax_included.map(({ tax_rate }) => tax_rate)).toEqual([2000, 550]);
    const free = withDelivery(book, undefined, { fee: eur(0), tax_rate: 2000, tax: eur(0) });
    expect([free.total, free.tax_included]).toEqual([eur(1000), book.tax_included]);
  });
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
  it("has a postal code of the form that the contracts name, which the API checks too", () => {
    const source = new URL("../../contracts/postal-codes.json", import.meta.url);
    const table: PostalCodes[] = JSON.parse(readFileSync(source, "utf8")).postal_codes;
    expect(table.map(({ country, pattern }) => [country, pattern]).sort()).toEqual(
      Object.entries(FORMS)
        .map(([country, form]) => [country, form.source])
        .sort(),
    );
    const wrong = (country: string, postal_code: string) =>
      "postal_code" in checkAddress({ ...textOf(address), country, postal_code });
    for (const { country, valid, invalid } of table) {
      expect([country, ...valid.filter((code) => wrong(country, code))]).toEqual([country]);
      expect([country, ...invalid.filter((code) => !wrong(country, code))]).toEqual([country]);
    }
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
  const shown = { money, day: (day: string) => `on ${day}`, tier: (tier: string) => tier.toLowerCase() };
  const at = { created_at: "2026-11-23T09:30:00Z" };
  it("names the line and both prices", () => {
    const warning = {
      code: "PRICE_CHANGED" as const,
      sku: "A",
      before: { amount: 1, currency: "EUR" as const },
      after: { amount: 2, currency: "EUR" as const },
      ...at,
    };
    expect(warningValues(warning, shown)).toEqual({ before: "1", after: "2" });
    expect(warningName(warning, [{ sku: "A", name: "Mug" }]).name).toBe("Mug");
  });
  it("names both days", () => {
    const warning = { code: "DELIVERY_DAYS_CHANGED" as const, day_before: "2026-11-27", day_after: "2026-12-19", ...at };
    expect(warningValues(warning, shown)).toMatchObject({ before: "on 2026-11-27", after: "on 2026-12-19" });
  });
  it("names both tiers", () => {
    const warning = { code: "TIER_CHANGED" as const, tier_before: "STANDARD" as const, tier_after: "VIP" as const, ...at };
    expect(warningValues(warning, shown)).toMatchObject({ before: "standard", after: "vip" });
  });
  it("names a relay point that closed", () => {
    expect(warningName({ code: "RELAY_POINT_CLOSED", name: "Tabac", ...at }, []).name).toBe("Tabac");
  });
  it("tells of a closed relay point once: not beside the step that tells of it", () => {
    const [closed, left] = [
      { code: "RELAY_POINT_CLOSED" as const, ...at },
      { code: "ITEM_LEFT_OUT" as const, ...at },
    ];
    expect(warningsBeside([closed, left], { delivers_to: "RELAY_POINT" })).toEqual([left]);
    expect(warningsBeside([closed, left], { delivers_to: "HOME" })).toEqual([closed, left]);
    expect(warningsBeside([closed, left], undefined)).toEqual([closed, left]);
  });
  it("names a line that is not there any more", () => {
    expect(warningName({ code: "ITEM_LEFT_OUT", sku: "A", name: "Bol", ...at }, []).name).toBe("Bol");
  });
});

describe("where to go after signing in", () => {
  const next = (value: string) => nextPath(new URLSearchParams({ next: value }));
  it("is where the reader came from", () => expect(next("/checkout")).toBe("/checkout"));
  it.each(["//evil.example", "https://evil.example", "/\\evil.example", ""])("is never another site: %s", (value) => {
    expect(next(value)).toBe("/account");
  });
});
