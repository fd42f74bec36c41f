/** What a method's form holds, and what is sent: fees by zone, and terms of its own in place of the shop's settings. */
import type { Shipping } from "@comptoir/shared/types";

type Method = Shipping["ShippingMethod"];
type Rate = Shipping["ShippingRate"];
type OwnTerms = NonNullable<Method["own_terms"]>;

/** From which total it costs nothing: as the settings say, by a rule of its own, or never. */
export type FreeRule = "SHOP" | "OWN" | "NEVER";

export interface MethodForm {
  shipping_method_code?: string;
  carrier_code: string;
  name: string;
  name_en?: string;
  delivers_to: Method["delivers_to"];
  rates?: Rate[];
  free_rule?: FreeRule;
  own_terms?: {
    handling_days?: number;
    cut_off_hour?: number;
    free_delivery?: { free_from?: Rate["weight_tiers"][number]["fee"]; tier_free_from?: Method["tier_free_from"] };
  };
  active?: boolean;
}

export function formOf(method: Method): MethodForm {
  const { carrier_code, name, name_en, delivers_to, rates, own_terms } = method;
  return {
    carrier_code,
    name,
    ...(name_en ? { name_en } : {}),
    delivers_to,
    rates,
    free_rule: ruleOf(own_terms),
    ...(own_terms ? { own_terms } : {}),
  };
}

export function ruleOf(terms: OwnTerms | undefined): FreeRule {
  const free = terms?.free_delivery;
  if (!free) return "SHOP";
  return free.free_from || free.tier_free_from.length > 0 ? "OWN" : "NEVER";
}

/** The terms as they are sent: `{}` is what the settings say. */
export function ownTermsOf({ free_rule = "SHOP", own_terms = {} }: Pick<MethodForm, "free_rule" | "own_terms">): OwnTerms {
  const { handling_days, cut_off_hour, free_delivery: { free_from, tier_free_from = [] } = {} } = own_terms;
  const free: Record<FreeRule, OwnTerms> = {
    SHOP: {},
    NEVER: { free_delivery: { tier_free_from: [] } },
    OWN: { free_delivery: { ...(free_from ? { free_from } : {}), tier_free_from } },
  };
  return {
    ...(handling_days === undefined ? {} : { handling_days }),
    ...(cut_off_hour === undefined ? {} : { cut_off_hour }),
    ...free[free_rule],
  };
}

/** Rows may be typed in any order; the API wants the lightest first. */
export function ratesOf(rates: readonly Rate[] = []): Rate[] {
  return rates.map((rate) => ({
    ...rate,
    weight_tiers: [...(rate.weight_tiers ?? [])].sort((one, other) => one.up_to - other.up_to),
  }));
}

/** The lowest and the highest fee of a method; nothing while it has none. */
export function feesOf({ rates }: Pick<Method, "rates">): { from: Fee; to: Fee } | undefined {
  const fees = rates.flatMap(({ weight_tiers }) => weight_tiers.map(({ fee }) => fee)).sort((a, b) => a.amount - b.amount);
  const [from, to] = [fees[0], fees.at(-1)];
  return from && to ? { from, to } : undefined;
}

type Fee = Rate["weight_tiers"][number]["fee"];

/** Whether shoppers can see it, and if not, the first reason. */
export type MethodState = "ON" | "OFF" | "CARRIER_OFF" | "NO_RATE";

export function stateOf(method: Pick<Method, "active" | "rates" | "carrier_code">, carriers: readonly Carrier[]): MethodState {
  if (!method.active) return "OFF";
  if (carriers.find(({ carrier_code }) => carrier_code === method.carrier_code)?.active === false) return "CARRIER_OFF";
  return method.rates.length === 0 ? "NO_RATE" : "ON";
}

type Carrier = Pick<Shipping["Carrier"], "carrier_code" | "active">;

/** What an emptied row of fees holds. */
export const EMPTY_TIER = { up_to: null, fee: null };

/** A zone to begin with: the weights of most carriers' price lists, whose fees are to be typed. */
export const FRESH_RATE = {
  min_days: 2,
  max_days: 4,
  weight_tiers: [1000, 5000, 20_000].map((up_to) => ({ up_to, fee: null })),
};

/** One more zone: the days and weights of the one above, so that only fees are to be typed. */
export function nextRate(last: Partial<Rate> | undefined): object {
  if (!last) return FRESH_RATE;
  const { min_days, max_days, weight_tiers = [] } = last;
  const weights = weight_tiers.map(({ up_to }) => ({ up_to, fee: null }));
  return { min_days, max_days, weight_tiers: weights.length > 0 ? weights : [EMPTY_TIER] };
}
