import type { Shipping } from "@comptoir/shared/types";
import { describe, expect, test } from "vitest";
import { fallingFees } from "../src/features/methods/fallingFees";
import { feesOf, formOf, nextRate, ownTermsOf, ratesOf, stateOf } from "../src/features/methods/terms";
import { codeOf } from "../src/features/terms/codes";
import { nameOfMethod } from "../src/features/terms/nameOfMethod";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const rate = (zone_code: string, ...tiers: [number, number][]) => ({
  zone_code,
  min_days: 2,
  max_days: 4,
  weight_tiers: tiers.map(([up_to, fee]) => ({ up_to, fee: euros(fee) })),
});
const method = {
  shipping_method_code: "RELAY",
  carrier_code: "POINT",
  name: "En point relais",
  delivers_to: "RELAY_POINT",
  rates: [rate("FRANCE", [1000, 390], [5000, 690]), rate("CORSICA", [1000, 990])],
  tier_free_from: [],
  active: true,
  version: 3,
} as unknown as Shipping["ShippingMethod"];

describe("a code made from a name", () => {
  test.each([
    ["Relais du Cap", "RELAIS_DU_CAP"],
    ["Œuvre d’été 24 h", "OEUVRE_D_ETE_24_H"],
    ["3 Suisses", "SUISSES"],
    ["Un nom de transporteur vraiment très long", "UN_NOM_DE_TRANSPORTEUR_VRAIMEN"],
    ["Ελλάδα", undefined],
    ["7", undefined],
  ])("%s is %s", (name, code) => expect(codeOf(name)).toBe(code));
});

describe("own terms", () => {
  test("are none while the form leaves all to the settings", () => {
    expect(ownTermsOf({ free_rule: "SHOP" })).toEqual({});
    expect(ownTermsOf({ free_rule: "SHOP", own_terms: { free_delivery: { free_from: euros(5000) } } })).toEqual({});
  });

  test("say from which total it is free, or that it never is", () => {
    expect(ownTermsOf({ free_rule: "NEVER" })).toEqual({ free_delivery: { tier_free_from: [] } });
    expect(ownTermsOf({ free_rule: "OWN", own_terms: { handling_days: 0, free_delivery: { free_from: euros(5000) } } })).toEqual({
      handling_days: 0,
      free_delivery: { free_from: euros(5000), tier_free_from: [] },
    });
  });

  test.each([
    [undefined, "SHOP"],
    [{ cut_off_hour: 12 }, "SHOP"],
    [{ free_delivery: { tier_free_from: [] } }, "NEVER"],
    [{ free_delivery: { free_from: euros(1), tier_free_from: [] } }, "OWN"],
  ] as const)("%j are shown as %s, and sent again as they were", (own_terms, rule) => {
    const form = formOf({ ...method, ...(own_terms ? { own_terms } : {}) } as Shipping["ShippingMethod"]);
    expect(form.free_rule).toBe(rule);
    expect(ownTermsOf(form)).toEqual(own_terms ?? {});
  });
});

describe("fees", () => {
  test("are sent lightest first, in whatever order they were typed", () => {
    const [sorted] = ratesOf([rate("FRANCE", [5000, 690], [1000, 390])] as never);
    expect(sorted?.weight_tiers.map(({ up_to }) => up_to)).toEqual([1000, 5000]);
  });

  test("that fall as the weight rises are found, in whatever order the rows were typed", () => {
    const typed = [rate("FRANCE", [1000, 420], [310, 690], [5000, 790]), rate("CORSICA", [1000, 990])] as never;
    expect(fallingFees(typed)).toEqual([
      { zone_code: "FRANCE", lighter: { up_to: 310, fee: euros(690) }, heavier: { up_to: 1000, fee: euros(420) } },
    ]);
    expect(fallingFees([rate("FRANCE", [1000, 420], [5000, 420])] as never)).toEqual([]);
  });

  test("that fall are asked about once: not when the method has them already", () => {
    const known = [rate("FRANCE", [310, 690], [1000, 420])] as never;
    expect(fallingFees(known, known)).toEqual([]);
    expect(fallingFees([rate("FRANCE", [310, 690], [1000, 410])] as never, known)).toHaveLength(1);
    expect(fallingFees([{ zone_code: "FRANCE" }] as never)).toEqual([]);
  });

  test("are shown from the lowest to the highest", () => {
    expect(feesOf(method)).toEqual({ from: euros(390), to: euros(990) });
    expect(feesOf({ rates: [] })).toBeUndefined();
  });

  test("of one more zone begin with the weights of the one above", () => {
    expect(nextRate(method.rates[0])).toEqual({
      min_days: 2,
      max_days: 4,
      weight_tiers: [
        { up_to: 1000, fee: null },
        { up_to: 5000, fee: null },
      ],
    });
    expect(nextRate(undefined)).toMatchObject({ min_days: 2 });
  });
});

test("shoppers see a method only when it, its carrier and a zone are there", () => {
  const carriers = (active: boolean) => [{ carrier_code: "POINT", active }];
  expect(stateOf(method, carriers(true))).toBe("ON");
  expect(stateOf(method, carriers(false))).toBe("CARRIER_OFF");
  expect(stateOf({ ...method, active: false }, carriers(false))).toBe("OFF");
  expect(stateOf({ ...method, rates: [] }, carriers(true))).toBe("NO_RATE");
});

test("a method is named in the reader's language where it has such a name, and by its code while it is not known", () => {
  const methods = [{ ...method, name_en: "Pick-up point" }];
  expect(nameOfMethod("en", methods, "RELAY")).toBe("Pick-up point");
  expect(nameOfMethod("fr", methods, "RELAY")).toBe("En point relais");
  expect(nameOfMethod("en", [method], "RELAY")).toBe("En point relais");
  expect(nameOfMethod("en", [], "RELAY")).toBe("RELAY");
});
