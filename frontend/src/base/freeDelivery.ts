import type { Administering, Money } from "@comptoir/shared/types";

type Terms = Pick<Administering["PublicSettings"], "free_from" | "tier_free_from">;

/** The total for free delivery in the shop's settings: the one for everybody, or a tier's if that is lower. */
export function freeFrom(terms: Terms, tier: string): Money | undefined {
  const mine = terms.tier_free_from.filter((each) => each.tier === tier).map((each) => each.free_from);
  const all = terms.free_from ? [terms.free_from, ...mine] : mine;
  return all.reduce<Money | undefined>((low, each) => (low && low.amount <= each.amount ? low : each), undefined);
}
