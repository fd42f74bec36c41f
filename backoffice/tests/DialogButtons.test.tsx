import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { FormProvider, useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { DICTIONARIES, type Key } from "../src/base/language";
import { DialogButtons } from "../src/ui/DialogButtons";

function Dialog({ label }: { label?: Key }) {
  return (
    <FormProvider {...useForm()}>
      <DialogButtons {...(label ? { label } : {})} danger close={() => undefined} />
    </FormProvider>
  );
}

const shown = (label?: Key) =>
  renderToStaticMarkup(
    <LanguageProvider locale="en" dictionary={DICTIONARIES.en} setLocale={() => undefined}>
      <Dialog {...(label ? { label } : {})} />
    </LanguageProvider>,
  );

test("a dialog can be sent where there is something to confirm, and only closed where there is not", () => {
  expect(shown("action.delete")).toMatch(/type="submit".*Delete</);
  expect(shown()).toContain("Close");
  expect(shown()).not.toContain("submit");
});
