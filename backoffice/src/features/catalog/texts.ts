/** The texts of a product in one language: what a form holds, what is sent, and what is missing beside the other language. */
import type { Cataloging } from "@comptoir/shared/types";
import { otherLanguage, type ShopLanguage } from "../../base/shopLanguage";
import { isTold, ownLanguage, type Told } from "./bothLanguages";

type Replacement = Cataloging["ProductTextsReplacement"];
type Attribute = Cataloging["Attribute"];

interface VariantTexts {
  sku: string;
  name: string;
  attributes: Attribute[];
}

/** All strings and lists are there, if only empty: a form compares with what it began with. */
export interface Texts {
  name: string;
  slug: string;
  description: string;
  attributes: Attribute[];
  variants: VariantTexts[];
}

/** As a form gives them back: what was left empty is absent. */
export type Typed = Partial<Omit<Texts, "variants">> & { variants?: (Partial<VariantTexts> & { sku: string })[] };

/** Empty where the product has none: what stands in for them is not theirs. */
export function textsIn(told: Told, language: ShopLanguage): Texts {
  const { name, slug, description = "", attributes, variants } = told[language];
  if (!isTold(told, language)) {
    const none = variants.map(({ sku }) => ({ sku, name: "", attributes: [] }));
    return { name: "", slug: "", description: "", attributes: [], variants: none };
  }
  const named = variants.map(({ sku, name: called = "", attributes: said }) => ({ sku, name: called, attributes: said }));
  return { name, slug, description, attributes, variants: named };
}

/**
 * What replaces the texts of a language. Of a translation, only what was translated is named: a variant or a picture that is told as in the
 * product's own language goes on following it. The words of pictures stay as they are.
 */
export function replacementOf(typed: Typed, told: Told, language: ShopLanguage, version: number): Replacement {
  const own = ownLanguage(told);
  const { name = "", slug, description, attributes = [], variants = [] } = typed;
  const said = variants.map(({ attributes: listed = [], ...variant }) => ({ ...variant, attributes: listed }));
  const ownVariant = (sku: string) => textsIn(told, own).variants.find((each) => each.sku === sku);
  const isOwn = ({ sku, name: called = "", attributes: listed }: (typeof said)[number]) =>
    (!called && listed.length === 0) ||
    JSON.stringify({ sku, name: called, attributes: listed }) === JSON.stringify(ownVariant(sku));
  const words = new Map(told[own].images.map(({ image_id, alt }) => [image_id, alt]));
  const images = told[language].images.filter(({ image_id, alt }) => language === own || alt !== words.get(image_id));
  return {
    name,
    ...(slug ? { slug } : {}),
    ...(description ? { description } : {}),
    attributes,
    variants: language === own ? said : said.filter((variant) => !isOwn(variant)),
    images: images.map(({ image_id, alt }) => ({ image_id, alt })),
    version,
  };
}

/** A text that the other language has and this one lacks, or has word for word. */
export interface Gap {
  what: "name" | "description" | "attributes" | "variant_name" | "variant_attributes";
  sku?: string;
  /** It is there, but the same in both. */
  isSame?: boolean;
}

export function gapsOf(texts: Texts, other: Texts): Gap[] {
  const { name, description, attributes, variants } = texts;
  const gaps: Gap[] = [];
  if (!name && other.name) gaps.push({ what: "name" });
  gaps.push(...compared("description", description, other.description));
  if (attributes.length < other.attributes.length) gaps.push({ what: "attributes" });
  for (const { sku, name: called, attributes: listed } of variants) {
    const twin = other.variants.find((each) => each.sku === sku);
    if (!twin) continue;
    gaps.push(...compared("variant_name", called, twin.name, sku));
    if (listed.length < twin.attributes.length) gaps.push({ what: "variant_attributes", sku });
  }
  return gaps;
}

function compared(what: Gap["what"], text: string, other: string, sku?: string): Gap[] {
  const place = { what, ...(sku ? { sku } : {}) };
  if (!other) return [];
  if (!text) return [place];
  return text === other && hasWords(text) ? [{ ...place, isSame: true }] : [];
}

/** 500 g, XL and A4 are the same in both languages. */
const hasWords = (text: string) => /\p{L}{4}/u.test(text);

/** What is empty gets the texts of the other language, to be translated where they stand; the slug is left, for it is made of the name. */
export function completed(texts: Texts, other: Texts): Texts {
  const { name, description, attributes, variants } = texts;
  return {
    ...texts,
    name: name || other.name,
    description: description || other.description,
    attributes: lengthened(attributes, other.attributes),
    variants: variants.map((variant) => {
      const twin = other.variants.find(({ sku }) => sku === variant.sku);
      const listed = lengthened(variant.attributes, twin?.attributes ?? []);
      return { ...variant, name: variant.name || (twin?.name ?? ""), attributes: listed };
    }),
  };
}

/** Both languages list the same things in the same order: what is missing stands at the end. */
const lengthened = (attributes: Attribute[], other: Attribute[]) => [...attributes, ...other.slice(attributes.length)];

/** How far the texts of a language are. */
export function stageOf(told: Told, language: ShopLanguage): "OWN" | "NONE" | "PART" | "WHOLE" {
  if (language === ownLanguage(told)) return "OWN";
  if (!isTold(told, language)) return "NONE";
  const gaps = gapsOf(textsIn(told, language), textsIn(told, otherLanguage(language)));
  return gaps.some(({ isSame }) => !isSame) ? "PART" : "WHOLE";
}
