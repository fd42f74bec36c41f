import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { FormProvider, useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { CsvInput } from "../src/features/relays/CsvInput";

const message = DICTIONARIES.fr["relays.file_missing"];

/** As the form holds it once the field was refused. */
function Refused() {
  const errors = { csv: { type: "validate", message: `@@react-admin@@${JSON.stringify(message)}` } };
  return (
    <FormProvider {...useForm({ defaultValues: { csv: "" }, errors })}>
      <CsvInput source="csv" area={{ current: null }} />
    </FormProvider>
  );
}

test("a file that is missing is said in the sentence alone, without react-admin's wrapping of it", () => {
  const shown = renderToStaticMarkup(
    <LanguageProvider locale="fr" dictionary={DICTIONARIES.fr} setLocale={() => undefined}>
      <Refused />
    </LanguageProvider>,
  );
  expect(shown).toContain(`class="field-error">${message}</span>`);
  expect(shown).not.toContain("react-admin");
});
