import { problemsEn } from "@comptoir/shared/messages/problems.en";
import { wordsEn } from "@comptoir/shared/messages/words.en";
import { checkoutEn } from "./checkout.en";
import type { ShopDictionary } from "./fr";
import { shopEn } from "./shop.en";

export const en: ShopDictionary = { ...wordsEn, ...problemsEn, ...shopEn, ...checkoutEn };
