import type { Cataloging } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { PriorPrice } from "../src/features/catalogue/PriorPrice";
import { ReducedPrice } from "../src/features/catalogue/ReducedPrice";
import { VariantChoice } from "../src/features/catalogue/VariantChoice";
import { firstChoice, reductionOf } from "../src/features/catalogue/variants";
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

describe("a product of which one variant is reduced", () => {
  const notebook = (name: string, amount: number, more = {}) =>
    ({ sku: name, name, price: euros(amount), availability: "IN_STOCK", ...more }) as Cataloging["Variant"];
  const sale = (prior: number) => ({ sale: { ...SALE, prior_price: euros(prior) } });
  const A5 = notebook("A5", 1290);
  const A6 = notebook("A6", 790, sale(990));
  const A4 = notebook("A4", 1490, sale(1690));
  const choose = (variants: Cataloging["Variant"][], chosen: Cataloging["Variant"]) =>
    render("en", <VariantChoice of={{ variants, language: "EN" }} live={undefined} chosen={chosen} onChoose={() => undefined} />);

  it("opens on the cheapest reduced one, as lists announce it", () => {
    expect(firstChoice([A5, A4, A6]).sku).toBe("A6");
    expect(firstChoice([A5, notebook("A6", 790, { ...sale(990), availability: "OUT_OF_STOCK" })]).sku).toBe("A5");
  });
  it("has what the law wants beside the reduced price in a button, whatever is chosen", () => {
    const shown = choose([A5, A6], A5);
    expect(shown).toContain('<span class="sr-only">Sale price: </span>€7.90');
    expect(shown).toContain('<del><span class="sr-only">Price before the reduction: </span>€9.90</del>');
    expect(shown).toContain("<span>A6</span> · ");
    expect(shown.match(/Lowest price of the last 30 days before the reduction: €9.90/g)).toHaveLength(1);
    expect(choose([A5, A6], A6)).not.toContain("Lowest price"); // it stands beside the price
  });
  it("shows prices that are the same, when one of them is reduced", () => {
    expect(choose([notebook("A5", 790), A6], A6)).toContain("€9.90");
    expect(choose([notebook("A5", 790), notebook("A6", 790)], A5)).not.toContain("€");
  });
  it("marks the name of a variant that was not translated", () => {
    expect(choose([A5, notebook("rouge", 1290, { language: "FR" })], A5)).toContain('<span lang="fr">rouge</span>');
  });
});
