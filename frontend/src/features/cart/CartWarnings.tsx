import { useLanguage } from "../../base/language";
import { Named } from "../../ui/Named";
import { Notice } from "../../ui/Notice";
import type { Cart } from "./access";
import { warningValues } from "./warnings";

/** Changes that the shopper did not make: the warnings inform and never block. */
export function CartWarnings({ cart }: { cart: Cart }) {
  const { t, money, day } = useLanguage();
  if (cart.warnings.length === 0) return null;
  return (
    <Notice kind="warn" role="status">
      <ul>
        {cart.warnings.map((warning) => {
          const { name, ...values } = warningValues(warning, cart.items, { money, day, tier: (tier) => t(`tier.${tier}`) });
          return (
            <li key={`${warning.code} ${warning.sku} ${warning.created_at}`}>
              <Named name={String(name)}>{(name) => t(`warning.${warning.code}`, { ...values, name })}</Named>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
