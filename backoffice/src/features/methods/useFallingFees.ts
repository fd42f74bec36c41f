/** A sentence for each fee that falls as the weight rises; not for those that the method has already. */
import { useLanguage } from "../../base/language";
import { useZones } from "../terms/reads";
import { fallingFees } from "./fallingFees";
import type { MethodForm } from "./terms";

export function useFallingFees(known?: MethodForm["rates"]): (values: Pick<MethodForm, "rates">) => string[] {
  const { t, money, number } = useLanguage();
  const zones = useZones().data?.items ?? [];
  return ({ rates = [] }) =>
    fallingFees(rates, known).map(({ zone_code, lighter, heavier }) =>
      t("methods.falling", {
        zone: zones.find((zone) => zone.zone_code === zone_code)?.name ?? zone_code,
        weight: number(heavier.up_to / 1000),
        fee: money(heavier.fee),
        lighter: number(lighter.up_to / 1000),
        more: money(lighter.fee),
      }),
    );
}
