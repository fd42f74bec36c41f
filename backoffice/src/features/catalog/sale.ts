/** What a reduced price is compared with. */
import type { Cataloging, Money } from "@comptoir/shared/types";

/** The price to which a variant goes back when its sale ends: while none is on, the one that applies. */
export function regularPrice({ price, sale }: Pick<Cataloging["Variant"], "price" | "sale">): Money | undefined {
  return sale?.applies ? (sale.regular_price ?? price) : price;
}

/** By how much less, in hundredths of a per cent, rounded down: nobody is promised more than they get. */
export const reductionOf = (price: Money, from: Money): number =>
  from.amount === 0 ? 0 : Math.floor((100 * (from.amount - price.amount)) / from.amount) * 100;

/** Only a price below the lowest of the 30 days before may be announced as a reduction (Directive 98/6/EC, art. 6a). */
export const announced = (price: Money, lowest: Money | undefined): boolean =>
  lowest !== undefined && price.amount < lowest.amount;
