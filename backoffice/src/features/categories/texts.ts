/** The texts of a category in each language: what a form holds, and what it has changed. */
import type { Cataloging } from "@comptoir/shared/types";
import { SHOP_LANGUAGES, type ShopLanguage } from "../../base/shopLanguage";

interface Texts {
  name: string;
  description?: string;
}

/** As a form gives them back: what was left empty is absent. */
export type CategoryForm = Partial<Record<ShopLanguage, Partial<Texts>>>;
type AllTexts = Record<ShopLanguage, Required<Texts>>;

/** Empty where the category has none in that language. */
export function textsOf(told: Record<ShopLanguage, Cataloging["Category"]>): AllTexts {
  const inOne = (asked: ShopLanguage) => {
    const { name, description = "", language = asked } = told[asked];
    return language === asked ? { name, description } : { name: "", description: "" };
  };
  return { FR: inOne("FR"), EN: inOne("EN") };
}

interface Changed {
  language: ShopLanguage;
  /** None: the translation is taken back. */
  texts?: Texts;
}

/** Those languages whose texts are others than before, as they are sent; what is taken back comes last. */
export function changedTexts(typed: CategoryForm, before: CategoryForm): Changed[] {
  const changed = SHOP_LANGUAGES.flatMap((language): Changed[] => {
    const { name, description } = typed[language] ?? {};
    const old = before[language] ?? {};
    if (!name) return old.name ? [{ language }] : [];
    const isSame = name === old.name && (description ?? "") === (old.description ?? "");
    return isSame ? [] : [{ language, texts: { name, ...(description ? { description } : {}) } }];
  });
  return changed.sort((a, b) => Number(a.texts === undefined) - Number(b.texts === undefined));
}

/** Whether one language lacks what the other one has. */
export const isLacking = (texts: Required<Texts>, other: Required<Texts>): boolean =>
  (!texts.name && other.name !== "") || (!texts.description && other.description !== "");
