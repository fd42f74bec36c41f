import { describe, expect, test } from "vitest";
import { completed, gapsOf, replacementOf, stageOf, textsIn } from "../src/features/catalog/texts";
import { changedTexts, isLacking, textsOf } from "../src/features/categories/texts";
import { TOLD, UNTOLD } from "./told";

describe("the texts of a product in one language", () => {
  test("are empty where another language stands in for them", () => {
    expect(textsIn(UNTOLD, "EN")).toEqual({
      name: "",
      slug: "",
      description: "",
      attributes: [],
      variants: [
        { sku: "MUG-S", name: "", attributes: [] },
        { sku: "MUG-L", name: "", attributes: [] },
      ],
    });
  });

  test("name in a translation only what was translated, so that the rest goes on following", () => {
    const sent = replacementOf(textsIn(TOLD, "EN"), TOLD, "EN", 4);
    expect(sent.variants.map(({ sku }) => sku)).toEqual(["MUG-S"]);
    expect(sent.images).toEqual([{ image_id: "img_1", alt: "A mug" }]);
    expect(sent.version).toBe(4);
  });

  test("of its own language name everything", () => {
    const sent = replacementOf(textsIn(TOLD, "FR"), TOLD, "FR", 4);
    expect(sent.variants.map(({ sku }) => sku)).toEqual(["MUG-S", "MUG-L"]);
    expect(sent.images.map(({ alt }) => alt)).toEqual(["Une tasse", "Deux tasses"]);
  });

  test("are sent without what was emptied", () => {
    expect(replacementOf({ name: "Mug" }, UNTOLD, "EN", 4)).toEqual({
      name: "Mug",
      attributes: [],
      variants: [],
      images: [],
      version: 4,
    });
  });
});

describe("what is missing", () => {
  test("is what the other language has, and what is the same word for word", () => {
    expect(gapsOf(textsIn(TOLD, "EN"), textsIn(TOLD, "FR"))).toEqual([
      { what: "attributes" },
      { what: "variant_name", sku: "MUG-L", isSame: true },
    ]);
  });

  test("is not a size or a weight that both languages write the same", () => {
    const texts = { ...textsIn(TOLD, "FR"), variants: [{ sku: "MUG-S", name: "500 g", attributes: [] }] };
    expect(gapsOf({ ...texts, description: "Stoneware." }, texts)).toEqual([]);
  });

  test("is filled in from the other language, and what was written stays", () => {
    const { name, slug, attributes, variants } = completed({ ...textsIn(UNTOLD, "EN"), name: "Mug" }, textsIn(UNTOLD, "FR"));
    expect([name, slug, attributes]).toEqual(["Mug", "", [{ name: "Matière", value: "grès" }]]);
    expect(variants.map((variant) => variant.name)).toEqual(["petite", "grande"]);
  });

  test("is filled in below what is there already", () => {
    const french = textsIn(TOLD, "FR");
    const both = { ...french, attributes: [...french.attributes, { name: "Contenance", value: "30 cl" }] };
    const english = { ...textsIn(TOLD, "EN"), attributes: [{ name: "Material", value: "stoneware" }] };
    expect(completed(english, both).attributes.map(({ name }) => name)).toEqual(["Material", "Contenance"]);
  });

  test("says how far a translation is", () => {
    expect([stageOf(TOLD, "FR"), stageOf(TOLD, "EN"), stageOf(UNTOLD, "EN")]).toEqual(["OWN", "PART", "NONE"]);
  });
});

describe("the texts of a category", () => {
  const path: never[] = [];
  const french = {
    category_id: "cat_1",
    name: "Tasses",
    position: 0,
    path,
    product_count: 0,
    version: 1,
    created_at: "",
    updated_at: "",
  };

  test("are empty where another language stands in for them", () => {
    const told = { FR: { ...french, language: "FR" as const }, EN: { ...french, language: "FR" as const } };
    expect(textsOf(told)).toEqual({ FR: { name: "Tasses", description: "" }, EN: { name: "", description: "" } });
  });

  test("are sent for the languages that changed, and taken back last where the name is gone", () => {
    const before = { FR: { name: "Tasses", description: "" }, EN: { name: "", description: "" } };
    expect(changedTexts({ FR: { name: "Tasses" }, EN: { description: "Mugs." } }, before)).toEqual([]);
    expect(changedTexts({ FR: { name: "Tasses" }, EN: { name: "Mugs" } }, before)).toEqual([
      { language: "EN", texts: { name: "Mugs" } },
    ]);
    expect(changedTexts({ EN: { name: "Mugs" } }, before)).toEqual([
      { language: "EN", texts: { name: "Mugs" } },
      { language: "FR" },
    ]);
  });

  test("are lacking where the other language has them", () => {
    expect(isLacking({ name: "Mugs", description: "" }, { name: "Tasses", description: "Grès." })).toBe(true);
    expect(isLacking({ name: "Mugs", description: "" }, { name: "Tasses", description: "" })).toBe(false);
  });
});
