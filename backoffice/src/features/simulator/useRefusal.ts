/** Why a method is not offered, as a sentence with the names and weights at hand. */
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useZones } from "../terms/reads";

type Simulation = Shipping["ShippingSimulation"];

export function useRefusal({ weight, zone_code }: Simulation): (refusal: Simulation["refusals"][number]) => string {
  const { t, number } = useLanguage();
  const zones = useZones().data?.items ?? [];
  const zone = zones.find((each) => each.zone_code === zone_code)?.name ?? zone_code ?? "";
  return ({ reason, max_weight }) =>
    t(`methodRefusal.${reason}`, { zone, weight: number(weight / 1000), max: number((max_weight ?? 0) / 1000) });
}
