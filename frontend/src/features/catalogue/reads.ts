/** What pages read of the catalogue. Without React, so that the first view's reads start before React is here. */
import type { Api } from "@comptoir/shared/api";
import { ok } from "@comptoir/shared/ok";
import type { Cataloging } from "@comptoir/shared/types";
import type { Read } from "../../base/early";
import type { Filters } from "./filters";

export type ProductList = Cataloging["ProductPage"];
export type ProductSummary = Cataloging["ProductSummary"];
export type Product = Cataloging["Product"];
export type Category = Cataloging["Category"];

/** How many products a list shows at a time, and the home page of the newest. */
export const PAGE = 24;
export const NEWEST = 8;

export const categories = ({ cataloging }: Api): Read<Category[]> => ({
  key: ["catalogue", "categories"],
  ask: async (signal) => (await ok("cataloging", cataloging.GET("/categories", { signal }))).items,
});

/** One page of what passes the filters. */
export const products = ({ cataloging }: Api, filters: Filters, limit = PAGE, cursor = ""): Read<ProductList> => ({
  key: ["catalogue", "products", filters, limit, cursor],
  ask: (signal) => {
    const query = { ...filters, limit, ...(cursor && { cursor }) };
    return ok("cataloging", cataloging.GET("/products", { params: { query }, signal }));
  },
});

/** By its id or its slug. */
export const product = ({ cataloging }: Api, slug: string): Read<Product> => ({
  key: ["catalogue", "product", slug],
  ask: (signal) => ok("cataloging", cataloging.GET("/products/{product_id}", { params: { path: { product_id: slug } }, signal })),
});
