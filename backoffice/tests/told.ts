/** A product in both languages, for the tests of what the office makes of it. */
import type { Cataloging } from "@comptoir/shared/types";
import type { Told } from "../src/features/catalog/bothLanguages";

type Product = Cataloging["Product"];

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const AT = "2026-11-01T08:00:00Z";

export const variant = (sku: string, rest: Partial<Cataloging["Variant"]> = {}): Cataloging["Variant"] => ({
  sku,
  full_name: sku,
  attributes: [],
  price: euros(1990),
  weight: 350,
  tax_class: "STANDARD",
  max_per_order: 20,
  availability: "IN_STOCK",
  ...rest,
});

const image = (image_id: string, alt: string, sku?: string): Cataloging["ProductImage"] => ({
  image_id,
  url: `/images/${image_id}`,
  alt,
  ...(sku ? { sku } : {}),
  created_at: AT,
});

const french: Product = {
  product_id: "prd_1",
  slug: "tasse",
  name: "Tasse",
  language: "FR",
  languages: ["FR", "EN"],
  description: "Grès.",
  status: "ACTIVE",
  on_sale: true,
  attributes: [{ name: "Matière", value: "grès" }],
  variants: [
    variant("MUG-S", { name: "petite", attributes: [{ name: "Couleur", value: "bleu" }] }),
    variant("MUG-L", { name: "grande" }),
  ],
  images: [image("img_1", "Une tasse", "MUG-S"), image("img_2", "Deux tasses")],
  availability: "IN_STOCK",
  version: 4,
  created_at: AT,
  updated_at: AT,
};

/** The second variant and the second picture came after the translation: they are told in French. */
const english: Product = {
  ...french,
  slug: "mug",
  name: "Mug",
  language: "EN",
  description: "Stoneware.",
  attributes: [],
  variants: [
    variant("MUG-S", { name: "small", attributes: [{ name: "Colour", value: "blue" }] }),
    variant("MUG-L", { name: "grande" }),
  ],
  images: [image("img_1", "A mug", "MUG-S"), image("img_2", "Deux tasses")],
};

export const TOLD: Told = { FR: french, EN: english, version: 4 };
const alone: Product = { ...french, languages: ["FR"] };
/** Before it was translated: French stands in for English. */
export const UNTOLD: Told = { FR: alone, EN: alone, version: 4 };
