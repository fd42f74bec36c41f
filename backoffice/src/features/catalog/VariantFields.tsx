import type { ShopLanguage } from "../../base/shopLanguage";
import { Amount, Choice, Text, Whole } from "../../ui/Inputs";

interface VariantFieldsProps {
  /** Of a new variant: the language that its product is written in. SKU, texts and price of an existing one have their own rules. */
  fresh?: ShopLanguage;
}

export function VariantFields({ fresh }: VariantFieldsProps) {
  return (
    <>
      {fresh && (
        <>
          <Text source="sku" hint="hint.code" must />
          <Text source="name" label="field.variant_name" hint={`hint.in.${fresh}`} written={fresh} />
          <Amount source="price" />
        </>
      )}
      <Choice source="tax_class" of="taxClass" must />
      <Whole source="weight" min={0} must />
      <Whole source="max_per_order" min={1} max={999} must />
    </>
  );
}

/** Default values that suit most variants; weight and price must be entered. */
export const FRESH_VARIANT = { tax_class: "STANDARD", max_per_order: 10 } as const;
