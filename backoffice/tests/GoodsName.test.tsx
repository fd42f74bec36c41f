import type { Locale } from "@comptoir/shared/i18n";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { GoodsName } from "../src/ui/GoodsName";
import { Untranslated } from "../src/ui/Untranslated";

const inOffice = (locale: Locale, shown: ReactNode) =>
  renderToStaticMarkup(
    <LanguageProvider locale={locale} dictionary={DICTIONARIES[locale]} setLocale={() => undefined}>
      {shown}
    </LanguageProvider>,
  );

test("goods have their name of the office's language; a French one in an English office is marked as French", () => {
  const tea = { name: "Thé vert", name_en: "Green tea" };
  expect(inOffice("fr", <GoodsName of={tea} />)).toBe("Thé vert");
  expect(inOffice("en", <GoodsName of={tea} />)).toBe("Green tea");
  expect(inOffice("en", <GoodsName of={{ name: "Thé vert" }} />)).toBe('<span lang="fr">Thé vert</span>');
});

test("what is not translated is marked in the office that reads the other language", () => {
  expect(inOffice("en", <Untranslated language="FR" />)).toContain("only in French");
  expect(inOffice("fr", <Untranslated language="EN" />)).toContain("en anglais seulement");
  expect(inOffice("fr", <Untranslated language="FR" />)).toBe("");
  expect(inOffice("fr", <Untranslated language={undefined} />)).toBe("");
});
