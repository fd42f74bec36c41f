import { useLanguage, useNameOf } from "../../base/language";
import { Named } from "../../ui/Named";
import { Notice } from "../../ui/Notice";
import type { Cart } from "./access";
import { warningName, warningValues } from "./warnings";

/** Changes that the shopper did not make: the warnings inform and never block. */
export function CartWarnings({ cart }: { cart: Cart }) {
  const { t, money, day } = useLanguage();
  const nameOf = useNameOf();
  if (cart.warnings.length === 0) return null;
  return (
    <Notice kind="warn" role="status">
      <ul>
        {cart.warnings.map((warning) => {
          const of = nameOf(warningName(warning, cart.items));
          const values = warningValues(warning, { money, day, tier: (tier) => t(`tier.${tier}`) });
          return (
            <li key={`${warning.code} ${warning.sku} ${warning.created_at}`}>
              <Named of={of}>{(name) => t(`warning.${warning.code}`, { ...values, name })}</Named>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
