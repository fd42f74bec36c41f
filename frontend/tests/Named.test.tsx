import type { TwoNames } from "@comptoir/shared/shownName";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { describe, expect, it } from "vitest";
import { useNameOf } from "../src/base/language";
import { LineList } from "../src/features/orders/LineList";
import { Named } from "../src/ui/Named";
import { render } from "./Render";

const MUG: TwoNames = { name: "Mug « Marée »", name_en: "Tide mug" };

function Sentence({ of }: { of: TwoNames }) {
  return <Named of={useNameOf()(of)}>{(name) => `1 × ${name}, ${name}`}</Named>;
}

describe("a sentence about an article", () => {
  it("has its English name where the page is English, and its French one where it is French", () => {
    expect(render("en", <Sentence of={MUG} />)).toBe("1 × <span>Tide mug</span>, Tide mug");
    expect(render("fr", <Sentence of={MUG} />)).toBe("1 × <span>Mug « Marée »</span>, Mug « Marée »");
  });
  it("marks the French name on an English page where there is no other", () => {
    expect(render("en", <Sentence of={{ name: "Bol" }} />)).toBe('1 × <span lang="fr">Bol</span>, Bol');
  });
});

describe("the lines of an order", () => {
  const line = { ...MUG, sku: "MUG", product_id: "prd_1", quantity: 1, line_total: { amount: 1990, currency: "EUR" as const } };
  it("have the names of the page's language", () => {
    expect(render("en", <LineList lines={[line]} />)).toContain("<span>Tide mug</span>");
    expect(render("fr", <LineList lines={[line]} />)).toContain("<span>Mug « Marée »</span>");
  });
});

describe("a text that says its language", () => {
  function Text({ language }: { language?: "FR" | "EN" }) {
    return <p lang={useTextLang()(language)}>x</p>;
  }
  it("is marked where it is not the page's, and is French when it does not say", () => {
    expect(render("en", <Text language="EN" />)).toBe("<p>x</p>");
    expect(render("en", <Text language="FR" />)).toBe('<p lang="fr">x</p>');
    expect(render("en", <Text />)).toBe('<p lang="fr">x</p>');
    expect(render("fr", <Text language="EN" />)).toBe('<p lang="en">x</p>');
    expect(render("fr", <Text />)).toBe("<p>x</p>");
  });
});
