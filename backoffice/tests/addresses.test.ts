import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ADDRESSES, patterns } from "../src/base/addresses";

const pages = readFileSync(join(import.meta.dirname, "../src/shell/Pages.tsx"), "utf8");
const isKnown = (path: string) => patterns().some((pattern) => new RegExp(`^${pattern}/?$`).test(path));

test("every address has its page", () => {
  expect(ADDRESSES.filter((address) => !pages.includes(`["${address}", `))).toEqual([]);
});

test("the server is told of every address and of no other", () => {
  expect(["/", "/orders", "/orders/ord_1/show", "/settings/SHIPPING", "/login"].filter((path) => !isKnown(path))).toEqual([]);
  expect(["/nowhere", "/orders/ord_1", "/orders/a/b/show"].filter(isKnown)).toEqual([]);
});
