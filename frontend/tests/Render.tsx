import type { Api } from "@comptoir/shared/api";
import { ApiContext } from "@comptoir/shared/apiContext";
import type { Locale } from "@comptoir/shared/i18n";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { en } from "../src/messages/en";
import { fr } from "../src/messages/fr";

/** What a component says in one language, as markup with plain spaces. */
export function render(locale: Locale, element: ReactElement): string {
  const dictionary = locale === "fr" ? fr : en;
  return renderToStaticMarkup(
    <ApiContext value={{} as Api}>
      <LanguageProvider locale={locale} dictionary={dictionary} setLocale={() => undefined}>
        {element}
      </LanguageProvider>
    </ApiContext>,
  ).replace(/[\u00a0\u202f]/g, " ");
}
