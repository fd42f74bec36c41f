import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { FormProvider, useForm } from "react-hook-form";
import { expect, test } from "vitest";
import { DICTIONARIES } from "../src/base/language";
import { PieceFields } from "../src/features/shipments/PieceFields";

const pieces = [
  { line_id: "mug", sku: "MUG", name: "Mug", quantity: 4 },
  { line_id: "tea", sku: "TEA", name: "Tea", quantity: 1 },
];

function Dialog({ mug }: { mug: number }) {
  return (
    <FormProvider {...useForm({ defaultValues: { quantities: { mug } } })}>
      <PieceFields pieces={pieces} caption="Contents" there="parcels.in_parcel" taken="parcels.to_move" />
    </FormProvider>
  );
}

const shown = (mug: number) =>
  renderToStaticMarkup(
    <LanguageProvider locale="en" dictionary={DICTIONARIES.en} setLocale={() => undefined}>
      <Dialog mug={mug} />
    </LanguageProvider>,
  );

test("what is left is told, or how many there are at most: never less than nothing", () => {
  expect(shown(3)).toContain("3 pieces chosen, 2 left.");
  expect(shown(9)).toContain("“Mug”: 4 at most.");
  expect(shown(9)).not.toContain("-4");
});
