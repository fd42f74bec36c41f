import { afterEach, describe, expect, it, vi } from "vitest";
import { showCurrentSlug } from "../src/features/catalogue/currentSlug";

const STATE = { idx: 3 };

/** The address after the page of a product was shown at `path`; undefined when it stayed. */
function shownAt(path: string, slug: string): string | undefined {
  const { pathname, search, hash } = new URL(path, "https://shop.example");
  const replaceState = vi.fn();
  vi.stubGlobal("window", { location: { pathname, search, hash }, history: { state: STATE, replaceState } });
  showCurrentSlug(slug);
  const [state, , address] = replaceState.mock.lastCall ?? [STATE];
  // The router keeps its place in the history there.
  expect(state).toBe(STATE);
  return address;
}

describe("the address of a product", () => {
  afterEach(() => void vi.unstubAllGlobals());
  it("gets the current slug in place of an earlier one, one of another language, or an id", () => {
    expect(shownAt("/products/mug-maree", "tide-mug")).toBe("/products/tide-mug");
    expect(shownAt("/products/prd_1?sku=MUG-BLUE#details", "tide-mug")).toBe("/products/tide-mug?sku=MUG-BLUE#details");
  });
  it("stays when it has it already", () => expect(shownAt("/products/mug?sku=A", "mug")).toBeUndefined());
});
