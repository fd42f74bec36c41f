import { useLanguageOf } from "@comptoir/shared/ui/LanguageProvider";
import type { ShopDictionary } from "../messages/fr";

export type TextKey = keyof ShopDictionary & string;

export const useLanguage = () => useLanguageOf<TextKey>();
