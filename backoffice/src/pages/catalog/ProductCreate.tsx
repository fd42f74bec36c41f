import { ok } from "@shared/api";
import type { Cataloging } from "@shared/types";
import Button from "@mui/material/Button";
import { Form } from "ra-core";
import { useNavigate } from "react-router";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Card } from "../../ui/Card";
import { Choice } from "../../ui/inputs";
import { PageHead } from "../../ui/PageHead";
import { Repeat } from "../../ui/Repeat";
import { Refusal } from "../../ui/Refusal";
import { Typed } from "../../ui/Typed";
import { Unsaved } from "../../ui/Unsaved";
import { useSending } from "../../ui/useSending";
import { ProductFields } from "./ProductFields";
import { FRESH_VARIANT, VariantFields } from "./VariantFields";

type Draft = Cataloging["ProductDraft"];
const START = { status: "DRAFT", attributes: [], variants: [FRESH_VARIANT] };

export default function ProductCreate() {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const navigate = useNavigate();
  const create = async (draft: Draft, key: string) => {
    const product = await ok("cataloging", cataloging.POST("/products", { params: { header: { "Idempotency-Key": key } }, body: draft }));
    await navigate(`/products/${product.product_id}/show`);
  };
  const { submit, refusal, typed } = useSending<Draft>(create, "products.created");
  return (
    <>
      <PageHead title={t("products.create")} back={{ to: "/products", label: t("menu.products") }} />
      <Form defaultValues={START} onSubmit={submit} className="page-form">
        <Unsaved />
        <Typed then={typed} />
        <Refusal>{refusal}</Refusal>
        <Card title={t("products.about")}>
          <ProductFields />
          <Choice source="status" of="productStatus" without={["ARCHIVED"]} must />
        </Card>
        <Card title={t("field.variants")}>
          <Repeat
            source="variants"
            label={false}
            add={t("products.add_variant")}
            fresh={FRESH_VARIANT}
            rowName={(number) => t("products.variant_number", { number })}
          >
            <VariantFields fresh />
          </Repeat>
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
