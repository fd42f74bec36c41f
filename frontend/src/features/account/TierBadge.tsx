import type { Tier } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

/** The usual tier needs no badge. */
export function TierBadge({ tier }: { tier: Tier | undefined }) {
  const { t } = useLanguage();
  if (!tier || tier === "STANDARD") return null;
  return <span className={`tier ${tier.toLowerCase()}`}>{t(`tier.${tier}`)}</span>;
}
