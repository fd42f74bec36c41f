/** An order's timeline as its shopper reads it; the staff's stays whole. */
import type { Ordering } from "@comptoir/shared/types";
import { shownParcels } from "./parcels";

type Entry = Pick<Ordering["TimelineEntry"], "code" | "kind" | "reference">;
type Parcel = Pick<Ordering["OrderShipment"], "shipment_number" | "tracking_number" | "status">;

/** Of each stage of the order its beginning (ORDER_SHIPPED comes with every parcel), and nothing of a parcel that was packed again. */
export function shownEntries<E extends Entry>(entries: readonly E[], parcels: readonly Parcel[]): E[] {
  const shown = shownParcels(parcels);
  const gone = parcels.filter((parcel) => !shown.includes(parcel));
  return entries.filter(({ code, kind, reference }, place) => {
    if (kind === "SHIPMENT") return !gone.some((parcel) => isOf(parcel, reference));
    return kind !== "ORDER" || entries.findIndex((each) => each.code === code) === place;
  });
}

/** Which of several parcels an entry tells of, counted from 1 as in the list of parcels. */
export function placeOf({ kind, reference }: Entry, parcels: readonly Parcel[]): { place: number; count: number } | undefined {
  const shown = shownParcels(parcels);
  const place = kind === "SHIPMENT" ? shown.findIndex((parcel) => isOf(parcel, reference)) + 1 : 0;
  return place > 0 && shown.length > 1 ? { place, count: shown.length } : undefined;
}

/** An entry refers to a parcel by its own number, or by the one that the carrier tracks. */
function isOf({ shipment_number, tracking_number }: Parcel, reference: string | undefined): boolean {
  return reference !== undefined && [shipment_number, tracking_number].includes(reference);
}
