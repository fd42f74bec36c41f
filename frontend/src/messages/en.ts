import { problemsEn } from "@shared/messages/problems.en";
import { wordsEn } from "@shared/messages/words.en";
import { checkoutEn } from "./checkout.en";
import type { ShopDictionary } from "./fr";
import { shopEn } from "./shop.en";

export const en: ShopDictionary = { ...wordsEn, ...problemsEn, ...shopEn, ...checkoutEn };
