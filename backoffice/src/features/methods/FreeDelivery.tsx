import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

/** From which total the method costs nothing, as it stands: by the shop's settings or by a rule of its own. */
export function FreeDelivery({ method: { free_from, tier_free_from } }: { method: Shipping["ShippingMethod"] }) {
  const { t, money } = useLanguage();
  const tiers = tier_free_from.map((each) =>
    t("methods.free_tier", { tier: t(`tier.${each.tier}`), total: money(each.free_from) }),
  );
  const all = [...(free_from ? [t("methods.free_from", { total: money(free_from) })] : []), ...tiers];
  return <span>{all.length > 0 ? t("methods.free", { rules: all.join(", ") }) : t("methods.never_free")}</span>;
}
