/** One question to the simulator: what was typed, what CATALOGING knows of the articles, and what SHIPPING is asked. */
import { type Api, ok } from "@comptoir/shared/api";
import type { Cataloging, Money, Shipping } from "@comptoir/shared/types";

type Draft = Shipping["ShippingSimulationDraft"];
type Offer = Pick<Cataloging["VariantOffer"], "sku" | "weight" | "price">;

/** A piece by its SKU, or by its weight alone. */
export interface AskedLine {
  sku?: string;
  weight?: number;
  quantity?: number;
}

export interface Asked {
  country: Draft["country"];
  postal_code: string;
  lines?: AskedLine[];
  /** Empty: what the articles cost. */
  items_total?: Money;
  tier?: NonNullable<Draft["tier"]>;
  at?: string;
}

/** What a line without a SKU is called: the API wants one. */
const UNNAMED = "PARCEL";

export type Question = { draft: Draft } | { unknown: string[] } | { empty: true };

/** A weight that was typed wins over the catalogue's. Articles that are not on sale are known by their weight only. */
export function questionOf({ lines = [], items_total, at, postal_code, ...rest }: Asked, offers: readonly Offer[]): Question {
  const named = lines.map((line) => ({ ...line, sku: line.sku?.toUpperCase() }));
  const offerOf = (sku: string | undefined) => offers.find((offer) => offer.sku === sku);
  const weighed = named.map(({ sku, weight, quantity = 1 }) => {
    const offer = offerOf(sku);
    return { sku: sku ?? UNNAMED, quantity, weight: weight ?? offer?.weight, price: offer?.price };
  });
  const unknown = weighed.filter(({ weight }) => weight === undefined).map(({ sku }) => sku);
  if (weighed.length === 0 || unknown.includes(UNNAMED)) return { empty: true };
  if (unknown.length > 0) return { unknown };
  const worth = weighed.reduce((sum, { price, quantity }) => sum + (price?.amount ?? 0) * quantity, 0);
  return {
    draft: {
      ...rest,
      postal_code: postal_code.trim().toUpperCase(),
      lines: weighed.map(({ sku, quantity, weight = 0 }) => ({ sku, quantity, weight })),
      items_total: items_total ?? { amount: worth, currency: "EUR" },
      ...(at ? { at: new Date(at).toISOString() } : {}),
    },
  };
}

export interface Outcome {
  draft: Draft;
  found: Shipping["ShippingSimulation"];
}

export type Answer = Outcome | Exclude<Question, { draft: Draft }>;

export async function ask({ cataloging, shipping }: Api, asked: Asked): Promise<Answer> {
  const skus = [...new Set((asked.lines ?? []).flatMap(({ sku }) => (sku ? [sku.toUpperCase()] : [])))];
  const query = { sku: skus };
  const offers = skus.length > 0 ? await ok("cataloging", cataloging.GET("/variants", { params: { query } })) : { items: [] };
  const question = questionOf(asked, offers.items);
  if (!("draft" in question)) return question;
  const found = await ok("shipping", shipping.POST("/shipping-simulations", { body: question.draft }));
  return { draft: question.draft, found };
}
