import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useNavigate, useSearchParams } from "react-router";
import { useLanguage } from "../base/language";
import { MethodFields } from "../features/methods/MethodFields";
import { FRESH_RATE, type MethodForm, ownTermsOf, ratesOf } from "../features/methods/terms";
import { useFallingFees } from "../features/methods/useFallingFees";
import { codeOf } from "../features/terms/codes";
import { useTermsText } from "../features/terms/useTermsText";
import { CreateForm } from "../ui/CreateForm";
import { PageHead } from "../ui/PageHead";
import { useRefetchAll } from "../ui/useRefetchAll";

export default function MethodCreate() {
  const { shipping } = useApi();
  const { t } = useLanguage();
  const navigate = useNavigate();
  const fresh = useRefetchAll();
  const [params] = useSearchParams();
  const [carrier_code, zone_code] = [params.get("carrier") ?? undefined, params.get("zone")];
  const start = {
    carrier_code,
    delivers_to: "HOME",
    free_rule: "SHOP",
    rates: [zone_code ? { zone_code, ...FRESH_RATE } : FRESH_RATE],
  };
  const create = async ({ rates, free_rule, own_terms, ...about }: MethodForm, key: string) => {
    const terms = ownTermsOf({ ...(free_rule ? { free_rule } : {}), ...(own_terms ? { own_terms } : {}) });
    const shipping_method_code = about.shipping_method_code ?? codeOf(about.name) ?? "";
    const body = {
      ...about,
      active: true,
      shipping_method_code,
      rates: ratesOf(rates),
      ...(Object.keys(terms).length > 0 ? { own_terms: terms } : {}),
    };
    const made = await ok(
      "shipping",
      shipping.POST("/shipping-methods", { params: { header: { "Idempotency-Key": key } }, body }),
    );
    await fresh();
    await navigate(`/shipping-methods/${made.shipping_method_code}/show`);
  };
  return (
    <>
      <PageHead
        title={t("methods.create")}
        under={t("methods.create_intro")}
        back={{ to: "/shipping-methods", label: t("menu.shipping-methods") }}
      />
      <CreateForm<MethodForm>
        start={start}
        send={create}
        doubt={useFallingFees()}
        say={useTermsText()}
        done="methods.created"
        save="methods.save_new"
      >
        <MethodFields fresh />
      </CreateForm>
    </>
  );
}
