import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createAdminI18n } from "../src/shell/adminI18n";

const PAGES = join(import.meta.dirname, "../src/pages");
const lists = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
  .map((name) => (name.endsWith(".tsx") ? readFileSync(join(PAGES, name), "utf8") : ""))
  .filter((text) => text.includes("<ResourceList"));

/** The filters that stand in the menu of filters: by name, or without one. */
const filters = lists.flatMap((text) =>
  [...text.matchAll(/<\w+ key="\w+" source="(\w+)"([^>]*)>/g)].map(([, source = "", rest = ""]) => ({ source, rest })),
);

test.each(["fr", "en"] as const)("every filter has a name in %s", (locale) => {
  const { translate } = createAdminI18n(locale);
  const named = filters.filter(({ source, rest }) => source !== "q" && !rest.includes("label="));
  expect(named.length).toBeGreaterThan(10);
  const missing = named
    .map(({ source }) => `resources.orders.fields.${source}`)
    .filter((key) => translate(key, { _: "?" }) === "?");
  expect(missing).toEqual([]);
});

test("a vendor, a carrier and an order of a list are named as they are elsewhere", () => {
  const names = ["vendor_id", "carrier_code", "sort", "status"].map((name) =>
    createAdminI18n("fr").translate(`resources.orders.fields.${name}`),
  );
  expect(names).toEqual(["Vendeur", "Transporteur", "Trier par", "État"]);
});
