import type { Api } from "@comptoir/shared/api";
import { describe, expect, it, vi } from "vitest";
import { arrived, ask } from "../src/base/early";
import { categories, product, products } from "../src/features/catalogue/reads";
import { askForFirstView } from "../src/shell/firstView";

/** A catalogue that answers everything with itself, empty, and counts. */
function catalogue() {
  const GET = vi.fn(async (address: string) => ({ data: { address, items: [], images: [] }, response: new Response() }));
  return { api: { cataloging: { GET } } as unknown as Api, GET };
}

const never = new AbortController().signal;

describe("what the first view asks for early", () => {
  it.each([
    ["/", "", (api: Api) => products(api, { sort: "NEWEST" }, 8)],
    ["/search", "?q=cup&stock=1", (api: Api) => products(api, { q: "cup", in_stock: true })],
    ["/categories/cat_1", "", (api: Api) => products(api, { category_id: "cat_1" })],
    ["/products/mug", "", (api: Api) => product(api, "mug")],
  ])("is what the page at %s%s asks", async (pathname, search, read) => {
    const { api, GET } = catalogue();
    await askForFirstView(api, { pathname, search });
    expect(GET).toHaveBeenCalledTimes(2);
    await Promise.all([ask(categories(api), never), ask<unknown>(read(api), never)]);
    expect(GET).toHaveBeenCalledTimes(2);
  });

  it("is never more than the menu on other pages", async () => {
    const { api, GET } = catalogue();
    await askForFirstView(api, { pathname: "/cart", search: "" });
    expect(GET.mock.calls.map(([address]) => address)).toEqual(["/categories"]);
  });

  it("is there for the first drawing", async () => {
    const { api, GET } = catalogue();
    await askForFirstView(api, { pathname: "/products/mug", search: "" });
    expect(arrived(product(api, "mug"))).toMatchObject({ address: "/products/{product_id}" });
    expect(arrived(product(api, "mug"))).toBeUndefined();
    expect(GET).toHaveBeenCalledTimes(2);
  });

  it("serves once", async () => {
    const { api, GET } = catalogue();
    await askForFirstView(api, { pathname: "/cart", search: "" });
    await ask(categories(api), never);
    await ask(categories(api), never);
    expect(GET).toHaveBeenCalledTimes(2);
  });
});
