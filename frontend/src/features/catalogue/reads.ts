/** What pages read of the catalogue. Without React, so that the first view's reads start before React is here. */
import type { Api } from "@comptoir/shared/api";
import { ok } from "@comptoir/shared/ok";
import type { Cataloging } from "@comptoir/shared/types";
import type { Read } from "../../base/early";
import type { TextLanguage } from "../../base/locale";
import type { Filters } from "./filters";

/** Where it is read, and in which language. */
export interface Catalogue extends Pick<Api, "cataloging"> {
  language: TextLanguage;
}

export type ProductList = Cataloging["ProductPage"];
export type ProductSummary = Cataloging["ProductSummary"];
export type Product = Cataloging["Product"];
export type Category = Cataloging["Category"];

/** How many products a list shows at a time, and the home page of the newest. */
export const PAGE = 24;
export const NEWEST = 8;

export const categories = ({ cataloging, language }: Catalogue): Read<Category[]> => ({
  key: ["catalogue", language, "categories"],
  ask: async (signal) =>
    (await ok("cataloging", cataloging.GET("/categories", { params: { query: { language } }, signal }))).items,
});

/** One page of what passes the filters. */
export const products = (
  { cataloging, language }: Catalogue,
  filters: Filters,
  limit = PAGE,
  cursor = "",
): Read<ProductList> => ({
  key: ["catalogue", language, "products", filters, limit, cursor],
  ask: (signal) => {
    const query = { ...filters, language, limit, ...(cursor && { cursor }) };
    return ok("cataloging", cataloging.GET("/products", { params: { query }, signal }));
  },
});

/** By its id, or by any slug that it has or had in any language. */
export const product = ({ cataloging, language }: Catalogue, slug: string): Read<Product> => ({
  key: ["catalogue", language, "product", slug],
  ask: (signal) => {
    const params = { path: { product_id: slug }, query: { language } };
    return ok("cataloging", cataloging.GET("/products/{product_id}", { params, signal }));
  },
});
