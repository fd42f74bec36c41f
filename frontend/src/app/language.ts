import { useLanguageOf } from "@shared/i18n-react";
import type { ShopDictionary } from "../messages/fr";

export type TextKey = keyof ShopDictionary & string;

export const useLanguage = () => useLanguageOf<TextKey>();
