import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { OnOff } from "../terms/OnOff";

export function SwitchMethod({ method }: { method: Shipping["ShippingMethod"] }) {
  const { shipping } = useApi();
  const { t, locale } = useLanguage();
  const { shipping_method_code, active, version } = method;
  const send = (next: boolean) => {
    const params = { path: { shipping_method_code } };
    const body = { active: next, version };
    return ok("shipping", shipping.PATCH("/shipping-methods/{shipping_method_code}", { params, body }));
  };
  return (
    <OnOff
      active={active}
      title={t("methods.off_title", { name: shownName(locale, method) })}
      intro={t("methods.off_intro")}
      done={{ on: "methods.on_done", off: "methods.off_done" }}
      send={send}
    />
  );
}
