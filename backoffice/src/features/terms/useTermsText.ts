/** Refusals about carriers, methods and zones, with the names that staff know them by. */
import { isProblem, type ProblemError } from "@comptoir/shared/problems";
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { nameOfMethod } from "./nameOfMethod";
import { useMethods, useZones } from "./reads";

/** Returns the sentence for a refusal, undefined for those that say enough; `own` is the zone that is being changed. */
export function useTermsText(own?: string): (error: unknown) => string | undefined {
  const { t, country, locale } = useLanguage();
  const zones = useZones().data?.items ?? [];
  const methods = useMethods().data?.items ?? [];
  const place = (error: ProblemError) => country(error.member<string>("country") ?? "FR");
  const zoneName = (code: string) => zones.find(({ zone_code }) => zone_code === code)?.name ?? code;
  return (error) => {
    if (isProblem(error, "zones-overlap")) {
      const zone = zoneName(error.member<string>("zone_code") ?? "");
      const code = error.member<string>("postal_code");
      const where = place(error);
      if (!zones.some(({ zone_code }) => zone_code === error.member("zone_code") && zone_code !== own)) {
        return t("zones.overlap_self", { place: [code, where].filter(Boolean).join(", ") });
      }
      return code ? t("zones.overlap", { code, country: where, zone }) : t("zones.overlap_mainland", { country: where, zone });
    }
    if (isProblem(error, "postal-code-range-invalid")) {
      const [lowest, highest] = [error.member<string>("lowest") ?? "", error.member<string>("highest") ?? ""];
      return t("zones.range_invalid", { lowest, highest, country: place(error) });
    }
    if (isProblem(error, "zone-in-use")) {
      const code = error.member<string>("shipping_method_code");
      const name = nameOfMethod(locale, methods, code ?? "");
      return t("zones.in_use", { name });
    }
    if (isProblem(error, "tier-twice")) {
      return t("terms.tier-twice", { tier: t(`tier.${error.member<Tier>("tier") ?? "STANDARD"}`) });
    }
    if (isProblem(error, "weight-tiers-unordered", "days-unordered", "zone-twice", "zone-unknown")) {
      return t(`terms.${error.code as TermsProblem}`, { zone: zoneName(error.member<string>("zone_code") ?? "") });
    }
    return undefined;
  };
}

type Tier = Shipping["TierFreeShipping"]["tier"];
type TermsProblem = "weight-tiers-unordered" | "days-unordered" | "zone-twice" | "zone-unknown";
