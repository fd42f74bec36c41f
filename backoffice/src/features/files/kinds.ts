/** What can be taken in and written out as files: products, and their stock. */
import { type Api, ok } from "@comptoir/shared/api";
import type { Key } from "../../base/language";
import type { FileImport } from "./fileImport";

export type Columns = readonly (readonly [name: string, example: string])[];

export interface FileKind {
  /** Its list, whose page leads to the import. */
  list: "products" | "stock-items";
  title: Key;
  intro: Key;
  /** Names of the files that staff get. */
  templateName: Key;
  exportName: Key;
  /** All columns, in the order of the template, each as a first line could have it. */
  columns: Columns;
  send: (api: Api, csv: string, dry_run: boolean, key: string) => Promise<FileImport>;
  one: (api: Api, import_id: string) => Promise<FileImport>;
  /** The newest imports; stock keeps no such list. */
  recent?: (api: Api) => Promise<readonly FileImport[]>;
  write: (api: Api, separator: "COMMA" | "SEMICOLON") => Promise<unknown>;
}

const sending = (dry_run: boolean, key: string, csv: string) => ({
  params: { query: { dry_run }, header: { "Idempotency-Key": key } },
  headers: { "Content-Type": "text/csv" },
  body: csv,
  bodySerializer: (text: string) => text,
});

export const PRODUCT_FILES: FileKind = {
  list: "products",
  title: "files.products_head",
  intro: "files.products_intro",
  templateName: "files.products_template",
  exportName: "files.products_export",
  columns: [
    ["sku", "TASSE-BLEUE-30"],
    ["product", "tasse-bleue"],
    ["language", "FR"],
    ["status", "DRAFT"],
    ["category", ""],
    ["vendor", ""],
    ["name_fr", "Tasse bleue"],
    ["name_en", "Blue mug"],
    ["slug_fr", ""],
    ["slug_en", ""],
    ["description_fr", "Une tasse en grès émaillé."],
    ["description_en", "A glazed stoneware mug."],
    ["attributes_fr", "Matière: grès | Contenance: 30 cl"],
    ["attributes_en", "Material: stoneware | Size: 30 cl"],
    ["variant_name_fr", ""],
    ["variant_name_en", ""],
    ["variant_attributes_fr", ""],
    ["variant_attributes_en", ""],
    ["price", "19,90"],
    ["weight", "350"],
    ["tax_class", "STANDARD"],
    ["max_per_order", "10"],
  ],
  send: (api, csv, dry_run, key) => ok("cataloging", api.cataloging.POST("/product-imports", sending(dry_run, key, csv))),
  one: (api, import_id) =>
    ok("cataloging", api.cataloging.GET("/product-imports/{import_id}", { params: { path: { import_id } } })),
  recent: async (api) =>
    (await ok("cataloging", api.cataloging.GET("/product-imports", { params: { query: { limit: 10 } } }))).items,
  write: (api, separator) =>
    ok("cataloging", api.cataloging.GET("/product-export", { params: { query: { separator } }, parseAs: "blob" })),
};

export const STOCK_FILES: FileKind = {
  list: "stock-items",
  title: "files.stock_head",
  intro: "files.stock_intro",
  templateName: "files.stock_template",
  exportName: "files.stock_export",
  columns: [
    ["sku", "TASSE-BLEUE-30"],
    ["counted", "24"],
    ["reorder_point", "5"],
    ["safety_stock", "2"],
  ],
  send: (api, csv, dry_run, key) => ok("stocking", api.stocking.POST("/stock-imports", sending(dry_run, key, csv))),
  one: (api, import_id) => ok("stocking", api.stocking.GET("/stock-imports/{import_id}", { params: { path: { import_id } } })),
  write: (api, separator) =>
    ok("stocking", api.stocking.GET("/stock-export", { params: { query: { separator } }, parseAs: "blob" })),
};

/** `variant_name_fr` is told of as `variant_name`. */
export const wordOf = (column: string): string => column.replace(/_(fr|en)$/, "");
