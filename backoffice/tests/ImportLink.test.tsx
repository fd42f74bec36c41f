import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { ListFilterContext } from "ra-core";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { ImportLink } from "../src/features/relays/ImportLink";

const shown = (filterValues: object) =>
  renderToStaticMarkup(
    <LanguageProvider locale="fr" dictionary={DICTIONARIES.fr} setLocale={() => undefined}>
      <MemoryRouter>
        <ListFilterContext value={{ filterValues } as never}>
          <ImportLink />
        </ListFilterContext>
      </MemoryRouter>
    </LanguageProvider>,
  );

test("from the list of one carrier, the import has this carrier chosen", () => {
  expect(shown({ carrier_code: "POINT_VOISIN", q: "gare" })).toContain('href="/relay-points/import?carrier_code=POINT_VOISIN"');
  expect(shown({ q: "gare" })).toContain('href="/relay-points/import"');
});
