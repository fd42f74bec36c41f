import { createTranslator } from "@comptoir/shared/i18n";
import { describe, expect, it } from "vitest";
import { nextPlace } from "../src/features/catalogue/combobox";
import { countFilters, readFilters, withAttribute, withFilter, withoutAttributes } from "../src/features/catalogue/filters";
import { limitOf } from "../src/features/catalogue/limit";
import type { Variant } from "../src/features/catalogue/queries";
import { firstChoice, statusOf } from "../src/features/catalogue/variants";
import { shopFr } from "../src/messages/shop.fr";

const read = (search: string, fixed = {}) => readFilters(new URLSearchParams(search), fixed);

describe("how many more can be had", () => {
  const { t } = createTranslator("fr", shopFr);
  const said = (max: number, inCart: number) => {
    const { left, text } = limitOf(t, max, inCart);
    return [left, text.replace(/[\u00a0\u202f]/g, " ")];
  };
  it("counts what is in the cart, and says so in one sentence", () => {
    expect(said(20, 0)).toEqual([20, "20 par commande au plus"]);
    expect(said(20, 1)).toEqual([19, "Déjà 1 dans votre panier : encore 19 possibles (20 par commande au plus)"]);
    expect(said(20, 19)).toEqual([1, "Déjà 19 dans votre panier : encore 1 possible (20 par commande au plus)"]);
    expect(said(20, 20)).toEqual([0, "Déjà 20 dans votre panier : c’est le maximum par commande"]);
  });
  it("is nothing when the limit fell below what is in the cart", () => expect(said(5, 8)[0]).toBe(0));
});

describe("the filters in the address", () => {
  it("are read as the contract names them", () => {
    expect(read("q= mug &min=1000&max=1999&stock=1&vendor=ven_1&sort=NAME")).toEqual({
      q: "mug",
      price_min: 1000,
      price_max: 1999,
      in_stock: true,
      vendor_id: "ven_1",
      sort: "NAME",
    });
  });
  it("are left out when they mean nothing", () => expect(read("q=+&min=abc&sort=BEST&stock=yes&attribute=blue")).toEqual({}));
  it("give way to those of the page itself", () =>
    expect(read("category=cat_1", { category_id: "cat_2" }).category_id).toBe("cat_2"));
  it("hold no control characters, which the contract refuses", () =>
    expect(read(`q=a${encodeURIComponent("\n")}b`).q).toBe("a b"));
  it("go and come by name", () => {
    const search = new URLSearchParams("q=mug&stock=1");
    expect(withFilter(search, "stock", undefined).toString()).toBe("q=mug");
    expect(withFilter(search, "vendor", "v").get("vendor")).toBe("v");
  });
  it("hold several attributes, each put on and taken off", () => {
    const both = withAttribute(new URLSearchParams("attribute=Couleur:Bleu"), "Matière:Grès");
    expect(both.getAll("attribute")).toEqual(["Couleur:Bleu", "Matière:Grès"]);
    expect(withAttribute(both, "Couleur:Bleu").getAll("attribute")).toEqual(["Matière:Grès"]);
  });
  it("lose what is said in the words of one language when another is chosen", () => {
    expect(withoutAttributes(new URLSearchParams("q=mug&attribute=Couleur:Bleu&min=1")).toString()).toBe("q=mug&min=1");
  });
  it("are counted, a price with two ends once", () => {
    expect(countFilters(new URLSearchParams("q=x&sort=NAME&min=1&max=2&stock=1&attribute=a:b"))).toBe(3);
  });
});

describe("the arrows in the suggestions", () => {
  it("go down from the text field to the first", () => expect(nextPlace(-1, 1, 3)).toBe(0));
  it("go from the last back to the text field", () => expect(nextPlace(2, 1, 3)).toBe(-1));
  it("go up from the text field to the last", () => expect(nextPlace(-1, -1, 3)).toBe(2));
});

describe("the variant that is shown first", () => {
  const variant = (sku: string, availability: Variant["availability"], priced = true) => {
    return { sku, availability, ...(priced && { price: { amount: 1, currency: "EUR" } }) } as Variant;
  };
  it("is one that can be bought", () => {
    expect(firstChoice([variant("A", "OUT_OF_STOCK"), variant("B", "IN_STOCK", false), variant("C", "LOW")]).sku).toBe("C");
  });
  it("is the first when none can", () =>
    expect(firstChoice([variant("A", "OUT_OF_STOCK"), variant("B", "OUT_OF_STOCK")]).sku).toBe("A"));
  it("has the stock that STOCKING tells, else the catalogue's", () => {
    expect(statusOf(variant("A", "IN_STOCK"), new Map([["A", { status: "LOW" as const }]]))).toBe("LOW");
    expect(statusOf(variant("A", "IN_STOCK"), undefined)).toBe("IN_STOCK");
  });
});
