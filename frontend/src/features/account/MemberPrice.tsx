import type { Money } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { useSignedIn } from "../../base/session";
import { memberPrice } from "./memberPrice";
import { useMe } from "./queries";

/** The price of one piece for this member; shows nothing when it is the usual price. */
export function MemberPrice({ price }: { price: Money }) {
  const { t, money } = useLanguage();
  const me = useMe(useSignedIn()).data;
  const percent = me?.benefits?.discount_percent ?? 0;
  if (!me?.tier || percent === 0) return null;
  return (
    <span className="member-price">
      {t("product.memberPrice", { tier: t(`tier.${me.tier}`) })}{" "}
      <strong className="price">{money(memberPrice(price, percent))}</strong>
    </span>
  );
}
