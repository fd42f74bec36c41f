import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createFormControl } from "react-hook-form";
import { describe, expect, test } from "vitest";
import { dayStart, given } from "../src/data/source";
import { readable } from "../src/features/settings/useSettingWords";
import { subscribeToChanges } from "../src/ui/FormWatch";
import { filled } from "../src/ui/filled";
import { pathOf } from "../src/ui/useFormSubmit";

describe("what a form sends", () => {
  test("leaves out what was left empty, at every depth", () => {
    const raw = { name: " Mug ", note: "", price: null, address: { line1: "", line2: null }, tags: [], stock: 0, open: false };
    expect(filled(raw)).toEqual({ name: "Mug", tags: [], stock: 0, open: false });
  });

  test("is nothing when nothing was filled in", () => {
    expect(filled({ comment: "  " })).toBeUndefined();
  });
});

describe("a refused field", () => {
  test("is found by its pointer", () => {
    expect(pathOf("/product/variants/0/sku")).toBe("product.variants.0.sku");
  });

  test("of an amount is the amount's own field", () => {
    expect(pathOf("/price/amount")).toBe("price");
  });
});

describe("a query", () => {
  test("has only what was chosen, zero and false included", () => {
    expect(given({ q: "", status: undefined, in_stock: false, price_min: 0, cursor: null })).toEqual({
      in_stock: false,
      price_min: 0,
    });
  });

  test("ends with the whole of its last day", () => {
    const hours = (Date.parse(dayStart("2026-11-23", 1) ?? "") - Date.parse(dayStart("2026-11-23") ?? "")) / 3_600_000;
    expect(hours).toBe(24);
    expect(dayStart(undefined)).toBeUndefined();
  });
});

test("a property without a word shows its own name, readable", () => {
  expect(readable("cut_off_hour")).toBe("Cut off hour");
});

test("another value is something typed; leaving a field and sending the form are not", async () => {
  const form = createFormControl({ defaultValues: { price: 240 } });
  let typed = 0;
  subscribeToChanges(form as never, () => typed++);
  const { onChange, onBlur } = form.register("price");
  const event = (type: string, value: number) => ({ type, target: { name: "price", value } });
  await onBlur(event("blur", 240));
  await form.handleSubmit(() => undefined)();
  expect(typed).toBe(0);
  await onChange(event("change", 2400));
  expect(typed).toBe(1);
  await form.handleSubmit(() => undefined)();
  expect(typed).toBe(1);
});

test("no form covers its own fields' errors with a notification that it is not valid", () => {
  const src = join(import.meta.dirname, "../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx"));
  const forms = files.flatMap((name) => readFileSync(join(src, name), "utf8").match(/<Form(?:<\w+>)?\s[^>]*/g) ?? []);
  expect(forms.length).toBeGreaterThan(4);
  expect(forms.filter((form) => !form.includes("disableInvalidFormNotification"))).toEqual([]);
});
