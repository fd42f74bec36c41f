import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { useNavigate } from "react-router";
import { useLanguage } from "../base/language";
import { useShopLanguage } from "../base/shopLanguage";
import { ProductFields } from "../features/catalog/ProductFields";
import { FRESH_VARIANT, VariantFields } from "../features/catalog/VariantFields";
import { Card } from "../ui/Card";
import { FormError } from "../ui/FormError";
import { FormWatch } from "../ui/FormWatch";
import { Choice } from "../ui/Inputs";
import { PageHead } from "../ui/PageHead";
import { RepeatedFields } from "../ui/RepeatedFields";
import { useFormSubmit } from "../ui/useFormSubmit";

type Draft = Cataloging["ProductDraft"];
const START = { status: "DRAFT", attributes: [], variants: [FRESH_VARIANT] };

/** In the language that was chosen above. */
function NewVariant() {
  return <VariantFields fresh={useWatch<Draft, "language">({ name: "language" }) ?? "FR"} />;
}

export default function ProductCreate() {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const navigate = useNavigate();
  const [start] = useState({ ...START, language: useShopLanguage() });
  const create = async (draft: Draft, key: string) => {
    const product = await ok(
      "cataloging",
      cataloging.POST("/products", { params: { header: { "Idempotency-Key": key } }, body: draft }),
    );
    await navigate(`/products/${product.product_id}/show`);
  };
  const { submit, error, changed } = useFormSubmit<Draft>(create, "products.created");
  return (
    <>
      <PageHead title={t("products.create")} back={{ to: "/products", label: t("menu.products") }} />
      <Form disableInvalidFormNotification defaultValues={start} onSubmit={submit} className="page-form">
        <FormWatch changed={changed} />
        <FormError>{error}</FormError>
        <Card title={t("products.about")}>
          <ProductFields />
          <Choice source="status" of="productStatus" without={["ARCHIVED"]} must />
        </Card>
        <Card title={t("field.variants")}>
          <RepeatedFields
            source="variants"
            label={false}
            add={t("products.add_variant")}
            fresh={FRESH_VARIANT}
            rowName={(number) => t("products.variant_number", { number })}
          >
            <NewVariant />
          </RepeatedFields>
        </Card>
        <p className="form-end">
          <Button type="submit" variant="contained">
            {t("products.save_new")}
          </Button>
        </p>
      </Form>
    </>
  );
}
