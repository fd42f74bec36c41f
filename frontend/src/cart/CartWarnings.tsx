import { useLanguage } from "../app/language";
import { Notice } from "../ui/Notice";
import type { Cart } from "./access";
import { warningValues } from "./warnings";

/** What changed without the shopper's doing: it informs and never blocks. */
export function CartWarnings({ cart }: { cart: Cart }) {
  const { t, money, day } = useLanguage();
  if (cart.warnings.length === 0) return null;
  return (
    <Notice kind="warn" role="status">
      <ul>
        {cart.warnings.map((warning) => (
          <li key={`${warning.code} ${warning.sku} ${warning.created_at}`}>
            {t(`warning.${warning.code}`, warningValues(warning, cart.items, { money, day, tier: (tier) => t(`tier.${tier}`) }))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
