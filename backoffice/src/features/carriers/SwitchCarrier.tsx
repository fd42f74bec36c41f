import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { OnOff } from "../terms/OnOff";

interface SwitchCarrierProps {
  carrier: Shipping["Carrier"];
  /** Those that shoppers see no longer when it is off. */
  methods: readonly Pick<Shipping["ShippingMethod"], "name" | "name_en" | "active">[];
}

export function SwitchCarrier({ carrier: { carrier_code, name, active, version }, methods }: SwitchCarrierProps) {
  const { shipping } = useApi();
  const { t, locale } = useLanguage();
  const offered = methods.filter((method) => method.active).map((method) => shownName(locale, method));
  const send = (next: boolean) => {
    const body = { active: next, version };
    return ok("shipping", shipping.PATCH("/carriers/{carrier_code}", { params: { path: { carrier_code } }, body }));
  };
  return (
    <OnOff
      active={active}
      title={t("carriers.off_title", { name })}
      intro={
        <>
          {offered.length > 0 && <p>{t("carriers.off_methods", { methods: offered.join(", ") })}</p>}
          <p>{t("carriers.off_intro")}</p>
        </>
      }
      done={{ on: "carriers.on_done", off: "carriers.off_done" }}
      send={send}
    />
  );
}
