import { expect, test } from "vitest";
import { orderOf, picturesIn, wordLanguages } from "../src/features/catalog/pictures";
import { TOLD, UNTOLD } from "./told";

test("the words of a picture are empty in the language that its own one stands in for", () => {
  expect(picturesIn(TOLD).images.map(({ alts }) => alts)).toEqual([
    { FR: "Une tasse", EN: "A mug" },
    { FR: "Deux tasses", EN: "" },
  ]);
});

test("pictures have words in the languages of the product only", () => {
  expect([wordLanguages(TOLD), wordLanguages(UNTOLD)]).toEqual([["FR", "EN"], ["FR"]]);
});

test("the order is sent with the variant and the words that are there, and words left empty are not named", () => {
  const [first, second] = picturesIn(TOLD).images;
  expect(orderOf({ images: [second ?? { image_id: "" }, first ?? { image_id: "" }] })).toEqual([
    { image_id: "img_2", alts: [{ language: "FR", alt: "Deux tasses" }] },
    {
      image_id: "img_1",
      sku: "MUG-S",
      alts: [
        { language: "FR", alt: "Une tasse" },
        { language: "EN", alt: "A mug" },
      ],
    },
  ]);
});
