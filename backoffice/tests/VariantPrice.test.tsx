import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { VariantPrice } from "../src/features/catalog/VariantPrice";
import { variant } from "./told";

const euros = (amount: number) => ({ amount, currency: "EUR" as const });
const SALE = {
  price: euros(1590),
  starts_at: "2026-11-27T08:00:00Z",
  ends_at: "2026-11-30T22:59:00Z",
  applies: true,
  regular_price: euros(1990),
  prior_price: euros(1890),
};

const shown = (given: ReturnType<typeof variant>) =>
  renderToStaticMarkup(
    <LanguageProvider locale="en" dictionary={DICTIONARIES.en} setLocale={() => undefined}>
      <VariantPrice variant={given} />
    </LanguageProvider>,
  );

test("the lowest price of 30 days stands beside every reduced price, and the end on the clock of the shop", () => {
  const text = shown(variant("MUG", { price: euros(1590), sale: SALE }));
  expect(text).toContain("lowest in 30 days: €18.90");
  expect(text).toContain("30 Nov 2026, 23:59");
  expect(text).not.toContain("not announced");
});

test("a reduction that may not be announced says so", () => {
  const { prior_price: _, ...sale } = SALE;
  const text = shown(variant("MUG", { price: euros(1590), sale }));
  expect(text).toContain("not announced as a reduction");
  expect(text).not.toContain("lowest in 30 days");
});

test("a price that is not below the lowest of 30 days is told with it, and is not announced", () => {
  const text = shown(variant("MUG", { price: euros(1890), sale: { ...SALE, price: euros(1890), prior_price: euros(1590) } }));
  expect(text).toContain("lowest in 30 days: €15.90");
  expect(text).toContain("not announced as a reduction");
});

test("a planned sale changes no price yet", () => {
  const text = shown(variant("MUG", { sale: { ...SALE, applies: false } }));
  expect(text).toContain("€19.90");
  expect(text).toContain("Sale planned at €15.90, from 27 Nov 2026, 09:00,");
});
