import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useNavigate } from "react-router";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { nameOfMethod } from "../terms/nameOfMethod";
import { useMethods } from "../terms/reads";
import { useTermsText } from "../terms/useTermsText";

export function DeleteZone({ zone: { zone_code, name, method_codes } }: { zone: Shipping["ShippingZone"] }) {
  const { shipping } = useApi();
  const { t, locale } = useLanguage();
  const navigate = useNavigate();
  const say = useTermsText();
  const methods = useMethods().data?.items ?? [];
  const using = method_codes.map((code) => nameOfMethod(locale, methods, code));
  return (
    <ActionDialog
      label="action.delete"
      title={t("zones.delete", { name })}
      intro={using.length > 0 ? t("zones.delete_used", { methods: using.join(", ") }) : t("zones.delete_intro")}
      isBarred={using.length > 0}
      done="zones.deleted"
      tone="danger"
      say={say}
      send={async () => {
        await ok("shipping", shipping.DELETE("/shipping-zones/{zone_code}", { params: { path: { zone_code } } }));
        await navigate("/shipping-zones");
      }}
    />
  );
}
