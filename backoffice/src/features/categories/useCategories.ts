import { ok } from "@comptoir/shared/api";
import { type ShopLanguage, useShopLanguage } from "../../base/shopLanguage";
import { useApiQuery } from "../../data/useApiQuery";

/** In one language of the shop. */
export const useCategoriesIn = (language: ShopLanguage) =>
  useApiQuery(["categories", language], ({ cataloging }) =>
    ok("cataloging", cataloging.GET("/categories", { params: { query: { language } } })),
  );

/** As the office is read. */
export const useCategories = () => useCategoriesIn(useShopLanguage());
