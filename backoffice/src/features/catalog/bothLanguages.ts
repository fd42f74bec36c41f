/** A product as it is told in each language of the shop: the two are read together, and changed one at a time. */
import { ok } from "@comptoir/shared/api";
import type { Cataloging } from "@comptoir/shared/types";
import type { ShopLanguage } from "../../base/shopLanguage";
import { useApiQuery } from "../../data/useApiQuery";

type Product = Cataloging["Product"];

export type Told = Record<ShopLanguage, Product> & { version: number };

export const useTold = (product_id: string) =>
  useApiQuery(["one", "products", product_id], async ({ cataloging }): Promise<Told> => {
    const read = (language: ShopLanguage) =>
      ok("cataloging", cataloging.GET("/products/{product_id}", { params: { path: { product_id }, query: { language } } }));
    const [FR, EN] = await Promise.all([read("FR"), read("EN")]);
    // Changed between the two: a change on the older one is refused, and all is read again.
    return { FR, EN, version: Math.min(FR.version, EN.version) };
  });

/** The language that the product was made in: its texts stay, and stand in for those that another one lacks. */
export const ownLanguage = ({ FR }: Told): ShopLanguage => FR.languages?.[0] ?? FR.language ?? "FR";

/** Without texts in a language, the product comes in its own one. */
export const isTold = (told: Told, language: ShopLanguage): boolean => (told[language].language ?? language) === language;
