import type { Api } from "@comptoir/shared/api";
import { describe, expect, it, vi } from "vitest";
import { arrived, ask } from "../src/base/early";
import { type Catalogue, categories, product, products } from "../src/features/catalogue/reads";
import { askForFirstView } from "../src/shell/firstView";

/** A catalogue that answers everything with itself, empty, and counts. */
function catalogue() {
  const GET = vi.fn(async (address: string, _options: { params: { query: object } }) => ({
    data: { address, items: [], images: [] },
    response: new Response(),
  }));
  const api = { cataloging: { GET } } as unknown as Api;
  return { api, GET, french: { cataloging: api.cataloging, language: "FR" as const } };
}

const never = new AbortController().signal;

describe("what the first view asks for early", () => {
  it.each([
    ["/", "", (from: Catalogue) => products(from, { sort: "NEWEST" }, 8)],
    ["/search", "?q=cup&stock=1", (from: Catalogue) => products(from, { q: "cup", in_stock: true })],
    ["/categories/cat_1", "", (from: Catalogue) => products(from, { category_id: "cat_1" })],
    ["/products/mug", "", (from: Catalogue) => product(from, "mug")],
  ])("is what the page at %s%s asks", async (pathname, search, read) => {
    const { api, GET, french } = catalogue();
    await askForFirstView(api, { pathname, search }, "fr");
    expect(GET).toHaveBeenCalledTimes(2);
    await Promise.all([ask(categories(french), never), ask<unknown>(read(french), never)]);
    expect(GET).toHaveBeenCalledTimes(2);
  });

  it("is never more than the menu on other pages", async () => {
    const { api, GET } = catalogue();
    await askForFirstView(api, { pathname: "/cart", search: "" }, "fr");
    expect(GET.mock.calls.map(([address]) => address)).toEqual(["/categories"]);
  });

  it("is there for the first drawing", async () => {
    const { api, GET, french } = catalogue();
    await askForFirstView(api, { pathname: "/products/mug", search: "" }, "fr");
    expect(arrived(product(french, "mug"))).toMatchObject({ address: "/products/{product_id}" });
    expect(arrived(product(french, "mug"))).toBeUndefined();
    expect(GET).toHaveBeenCalledTimes(2);
  });

  it("is in the reader's language, and nothing that was asked in another one serves", async () => {
    const { api, GET, french } = catalogue();
    await askForFirstView(api, { pathname: "/products/mug", search: "" }, "en");
    expect(GET.mock.calls.map(([, options]) => options.params.query)).toEqual([{ language: "EN" }, { language: "EN" }]);
    expect(arrived(product(french, "mug"))).toBeUndefined();
    expect(arrived(product({ ...french, language: "EN" }, "mug"))).toBeDefined();
  });

  it("serves once", async () => {
    const { api, GET, french } = catalogue();
    await askForFirstView(api, { pathname: "/cart", search: "" }, "fr");
    await ask(categories(french), never);
    await ask(categories(french), never);
    expect(GET).toHaveBeenCalledTimes(2);
  });
});
