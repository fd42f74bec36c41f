import { createApi } from "@comptoir/shared/api";
import type { SiteConfig } from "@comptoir/shared/config";
import { expect, it, vi } from "vitest";
import { limits } from "../src/base/limits";

const silent = (_: unknown, options?: RequestInit) =>
  new Promise<Response>((_, reject) => {
    options?.signal?.addEventListener("abort", () => reject(options.signal?.reason));
  });

it("a change is given up early in the shop, but for an order", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("localStorage", { getItem: () => null });
  vi.spyOn(globalThis, "fetch").mockImplementation(silent);
  const addresses = { carting: "http://carting.test", ordering: "http://ordering.test" };
  const api = createApi({ services: addresses } as SiteConfig, { storageKey: "test.session", limits });
  const late: string[] = [];
  const heard = (name: string, call: Promise<unknown>) => call.catch(() => late.push(name));
  const body = {} as never;
  const calls = [
    heard("cart", api.carting.POST("/carts", {})),
    heard("order", api.ordering.POST("/orders", { params: { header: { "Idempotency-Key": "k" } }, body })),
  ];
  await vi.advanceTimersByTimeAsync(6_100);
  expect(late).toEqual(["cart"]);
  await vi.advanceTimersByTimeAsync(9_000);
  await Promise.all(calls);
  expect(late).toEqual(["cart", "order"]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
