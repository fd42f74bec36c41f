/** The pictures of a product as a form holds them: their order, what they show in words of each language, and of which variant. */
import type { Cataloging } from "@comptoir/shared/types";
import { SHOP_LANGUAGES, type ShopLanguage } from "../../base/shopLanguage";
import { isTold, ownLanguage, type Told } from "./bothLanguages";

export interface PlacedPicture {
  image_id: string;
  sku: string;
  alts: Record<ShopLanguage, string>;
}

/** As a form gives them back: what was left empty is absent. */
export interface TypedPictures {
  images?: { image_id: string; sku?: string; alts?: Partial<Record<ShopLanguage, string>> }[];
}

/** The words of a translation are empty where the picture is told in the product's own ones. */
export function picturesIn(told: Told): { images: PlacedPicture[] } {
  const own = ownLanguage(told);
  const images = told[own].images.map(({ image_id, sku = "", alt }) => {
    const altIn = (language: ShopLanguage) => {
      const said = told[language].images.find((image) => image.image_id === image_id)?.alt ?? "";
      return language !== own && said === alt ? "" : said;
    };
    return { image_id, sku, alts: { FR: altIn("FR"), EN: altIn("EN") } };
  });
  return { images };
}

/** The languages that pictures can have words in: those that the product has texts in. */
export const wordLanguages = (told: Told): ShopLanguage[] => SHOP_LANGUAGES.filter((language) => isTold(told, language));

/** The order as it is sent. Words that were left empty are not named: they stay as they are. */
export function orderOf({ images = [] }: TypedPictures): Cataloging["ProductImagePlace"][] {
  return images.map(({ image_id, sku, alts = {} }) => {
    const said = SHOP_LANGUAGES.flatMap((language) => {
      const alt = alts[language];
      return alt ? [{ language, alt }] : [];
    });
    return { image_id, ...(sku ? { sku } : {}), ...(said.length > 0 ? { alts: said } : {}) };
  });
}
