import type { Values } from "@shared/i18n";
import type { Carting, Money } from "@shared/types";

type Warning = Carting["CartWarning"];
type Item = Pick<Carting["CartItem"], "sku" | "name">;

/** What the sentence of a warning speaks of; lines that were left out bring their name themselves. */
export function warningValues(warning: Warning, items: readonly Item[], money: (amount: Money) => string): Values {
  const name = warning.name ?? items.find((item) => item.sku === warning.sku)?.name ?? warning.sku ?? "";
  return {
    name,
    before: warning.before ? money(warning.before) : (warning.quantity_before ?? "–"),
    after: warning.after ? money(warning.after) : (warning.quantity_after ?? "–"),
  };
}
