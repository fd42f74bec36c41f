import type { Cataloging } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { PriorPrice } from "../src/features/catalogue/PriorPrice";
import { ReducedPrice } from "../src/features/catalogue/ReducedPrice";
import { reductionOf } from "../src/features/catalogue/variants";
import { render } from "./Render";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const SALE = {
  price: euros(1590),
  starts_at: "2026-11-27T08:00:00Z",
  ends_at: "2026-11-30T22:59:59Z",
  applies: true,
  regular_price: euros(1990),
  prior_price: euros(1890),
};
const mug = (sale: Partial<Cataloging["VariantSale"]>, price = SALE.price) =>
  ({ sku: "MUG", price, sale: { ...SALE, ...sale } }) as Cataloging["Variant"];

describe("a reduced price", () => {
  it("is shown with what the law compares it with", () => {
    const { prior_price, ends_at } = SALE;
    expect(reductionOf(mug({}))).toEqual({ prior_price, ends_at });
  });
  it.each([
    ["that is only planned", mug({ applies: false })],
    ["without a price of the 30 days before", mug({ prior_price: undefined } as object)],
    ["that is not below the price of the 30 days before", mug({ prior_price: euros(1590) })],
    ["of a variant without a sale", { sku: "MUG", price: euros(1590) } as Cataloging["Variant"]],
  ])("is not announced for one %s", (_, variant) => expect(reductionOf(variant)).toBeUndefined());

  it("is said in words, since nobody hears a line through a price", () => {
    const shown = render("en", <ReducedPrice text="€15.90" prior={SALE.prior_price} />);
    expect(shown).toContain('<span class="sr-only">Sale price: </span>€15.90');
    expect(shown).toContain('<del><span class="sr-only">Price before the reduction: </span>€18.90</del>');
  });
  it("has the lowest price of 30 days beside it, in both languages", () => {
    expect(render("en", <PriorPrice price={SALE.prior_price} />)).toContain(
      "Lowest price of the last 30 days before the reduction: €18.90",
    );
    expect(render("fr", <PriorPrice price={SALE.prior_price} />)).toContain(
      "Prix le plus bas des 30 derniers jours avant la réduction : 18,90 €",
    );
  });
});
