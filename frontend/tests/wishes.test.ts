import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isWishAt, keepWish, takeKeptWish } from "../src/features/wishes/keptWish";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

it("a visitor's wish waits for the sign-in, and is taken once, where it was made", () => {
  keepWish({ sku: "TEA-01", back: "/products/tea?sku=TEA-01" });
  expect([isWishAt("/products/tea?sku=TEA-01"), isWishAt("/account")]).toEqual([true, false]);
  expect([takeKeptWish("MUG-01"), takeKeptWish("TEA-01"), takeKeptWish("TEA-01")]).toEqual([false, true, false]);
});
