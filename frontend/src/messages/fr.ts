import type { SameKeys } from "@comptoir/shared/i18n";
import { shopperProblemsFr } from "@comptoir/shared/messages/shopperProblems.fr";
import { wordsFr } from "@comptoir/shared/messages/words.fr";
import { checkoutFr } from "./checkout.fr";
import { shopFr } from "./shop.fr";

const all = { ...wordsFr, ...shopperProblemsFr, ...shopFr, ...checkoutFr };

export type ShopDictionary = SameKeys<typeof all>;
export const fr: ShopDictionary = all;
