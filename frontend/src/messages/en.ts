import { shopperProblemsEn } from "@comptoir/shared/messages/shopperProblems.en";
import { wordsEn } from "@comptoir/shared/messages/words.en";
import { checkoutEn } from "./checkout.en";
import type { ShopDictionary } from "./fr";
import { shopEn } from "./shop.en";

export const en: ShopDictionary = { ...wordsEn, ...shopperProblemsEn, ...shopEn, ...checkoutEn };
