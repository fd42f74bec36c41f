import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { en } from "../src/messages/en";
import { fr } from "../src/messages/fr";
import { Named } from "../src/ui/Named";

const MUG = "Mug « Marée »";

describe("a sentence about an article", () => {
  const shown = (locale: "fr" | "en") =>
    renderToStaticMarkup(
      <LanguageProvider locale={locale} dictionary={locale === "fr" ? fr : en} setLocale={async () => undefined}>
        <Named name={MUG}>{(name) => (locale === "fr" ? `Quantité : ${name}` : `Quantity: ${name}, twice ${name}`)}</Named>
      </LanguageProvider>,
    );
  it("marks its name as French where the page is English", () => {
    expect(shown("en")).toBe(`Quantity: <span lang="fr">${MUG}</span>, twice ${MUG}`);
  });
  it("marks nothing where the page is French too", () => {
    expect(shown("fr")).toBe(`Quantité : <span>${MUG}</span>`);
  });
});
