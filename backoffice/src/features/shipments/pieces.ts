/** Pieces of an order's lines: what no parcel holds, and what a form of quantities asks for. */
import type { Shipping } from "@comptoir/shared/types";

export type Pieces = Pick<Shipping["ShipmentLine"], "line_id" | "sku" | "name" | "name_en" | "quantity">;

/** By line_id; an empty form leaves it out. */
export type Quantities = Partial<Record<string, number | null>>;

type Parcel = Pick<Shipping["Shipment"], "status" | "lines">;

/** What of the order is in no parcel: one that was cancelled holds nothing. */
export function unpacked(ordered: readonly Pieces[], parcels: readonly Parcel[]): Pieces[] {
  const packed = parcels.filter(({ status }) => status !== "CANCELLED").flatMap(({ lines }) => lines);
  return ordered
    .map(({ line_id, sku, name, name_en, quantity }) => {
      const here = packed.filter((line) => line.line_id === line_id);
      const named = { name, ...(name_en !== undefined ? { name_en } : {}) };
      return { line_id, sku, ...named, quantity: quantity - countOf(here) };
    })
    .filter(({ quantity }) => quantity > 0);
}

export const countOf = (pieces: readonly Pick<Pieces, "quantity">[]) => pieces.reduce((sum, { quantity }) => sum + quantity, 0);

/** The lines of a request: those of which something was chosen. */
export function chosenOf(pieces: readonly Pieces[], quantities: Quantities = {}): Shipping["ShipmentLineDraft"][] {
  return pieces.map(({ line_id }) => ({ line_id, quantity: quantities[line_id] ?? 0 })).filter(({ quantity }) => quantity > 0);
}

/** The first line of which more is chosen than there is. */
export const exceeded = <P extends Pieces>(pieces: readonly P[], quantities: Quantities = {}): P | undefined =>
  pieces.find(({ line_id, quantity }) => (quantities[line_id] ?? 0) > quantity);

export const allOf = (pieces: readonly Pieces[]): Quantities =>
  Object.fromEntries(pieces.map(({ line_id, quantity }) => [line_id, quantity]));
