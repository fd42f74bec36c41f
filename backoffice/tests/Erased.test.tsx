import type { Locale } from "@comptoir/shared/i18n";
import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { useNameOf } from "../src/features/customers/useNameOf";

const inOffice = (locale: Locale, shown: ReactNode) =>
  renderToStaticMarkup(
    <LanguageProvider locale={locale} dictionary={DICTIONARIES[locale]} setLocale={() => undefined}>
      {shown}
    </LanguageProvider>,
  );

function Name({ status }: { status: "ACTIVE" | "ERASED" }) {
  const name = status === "ERASED" ? "erased" : "Camille";
  return useNameOf()({ status, first_name: name, last_name: name });
}

test("an erased customer is called so in the reader's language", () => {
  expect(inOffice("fr", <Name status="ERASED" />)).toBe("Client effacé");
  expect(inOffice("en", <Name status="ERASED" />)).toBe("Erased customer");
  expect(inOffice("fr", <Name status="ACTIVE" />)).toBe("Camille Camille");
});

test("of an erased address only the country is left", () => {
  const address = { recipient: "erased", line1: "erased", postal_code: "00000", city: "erased", country: "BE" } as const;
  const lines = (locale: Locale) => inOffice(locale, <AddressLines address={address} />).replace(/<[^>]+>/g, "|");
  expect(lines("fr")).toBe("||Coordonnées effacées||Belgique||");
  expect(lines("en")).toBe("||Details erased||Belgium||");
});
