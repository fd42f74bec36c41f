/** A picture, as the bytes of its file. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useInput } from "ra-core";
import { useId, useRef } from "react";
import { SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Text } from "../../ui/Inputs";

const KINDS = ["image/png", "image/jpeg", "image/webp"];

export function AddImage({ product: { product_id, variants } }: { product: Cataloging["Product"] }) {
  const { t } = useLanguage();
  const { cataloging } = useApi();
  const chosen = useRef<File>(undefined);
  return (
    <ActionDialog<{ alt: string; sku?: string; picked: string }>
      label="products.add_picture"
      done="products.picture_added"
      send={({ alt, sku }, key) => {
        const file = chosen.current as File;
        const params = { path: { product_id }, query: { alt, ...(sku && { sku }) }, header: { "Idempotency-Key": key } };
        return ok(
          "cataloging",
          cataloging.POST("/products/{product_id}/images", {
            params,
            headers: { "Content-Type": file.type },
            // The contract's type for bytes is string; they travel as they are.
            body: file as unknown as string,
            bodySerializer: (bytes) => bytes as unknown as File,
          }),
        );
      }}
    >
      <FileInput
        take={(file) => {
          chosen.current = file;
        }}
      />
      <Text source="alt" hint="hint.alt" must written />
      {variants.length > 1 && (
        <SelectInput
          source="sku"
          label={t("field.variant_name")}
          helperText={t("hint.picture_variant")}
          choices={variants.map(({ sku, name }) => ({ id: sku, name: name ?? sku }))}
          translateChoice={false}
        />
      )}
    </ActionDialog>
  );
}

/** The form keeps the file's name, so that choosing one counts as filled in; the file itself goes to `take`. */
function FileInput({ take }: { take: (file: File) => void }) {
  const { t } = useLanguage();
  const id = useId();
  const { field, fieldState } = useInput({
    source: "picked",
    validate: (name) => (name ? undefined : t("products.choose_file")),
  });
  return (
    <p className="file">
      <label htmlFor={id}>{t("field.file")}</label>
      <input
        id={id}
        type="file"
        accept={KINDS.join(",")}
        aria-describedby={`${id}-error`}
        onChange={({ target: { files } }) => {
          const file = files?.[0];
          if (file) take(file);
          field.onChange(file ? `${file.name} ${file.size}` : "");
        }}
      />
      <span id={`${id}-error`} className="field-error">
        {fieldState.error && t("products.choose_file")}
      </span>
    </p>
  );
}
