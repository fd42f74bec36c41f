import type { Ordering } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { placeOf, shownEntries } from "../src/features/orders/history";

type Entry = Ordering["TimelineEntry"];
type Parcel = Ordering["OrderShipment"];

const entry = (code: Entry["code"], reference?: string): Entry => {
  const kind = code === "REFUNDED" ? "PAYMENT" : (code.split("_")[0] as Entry["kind"]);
  return { code, kind, ...(reference && { reference }) } as Entry;
};
const parcel = (shipment_number: string, status: Parcel["status"], tracking_number?: string) =>
  ({ shipment_number, status, ...(tracking_number && { tracking_number }) }) as Parcel;

describe("what happened to an order", () => {
  const parcels = [parcel("P1", "CANCELLED"), parcel("P2", "DISPATCHED", "RR2"), parcel("P3", "DISPATCHED", "RR3")];
  const entries = [
    entry("ORDER_CONFIRMED"),
    ...["P1", "P2", "P3"].map((number) => entry("SHIPMENT_CREATED", number)),
    ...["RR2", "RR3"].flatMap((number) => [entry("SHIPMENT_DISPATCHED", number), entry("ORDER_SHIPPED")]),
  ];
  const told = (...about: Parameters<typeof shownEntries>) =>
    shownEntries(...about).map(({ code, reference }) => [code, reference].filter(Boolean).join(" "));

  it("has each stage of the order once, and every parcel but one that was packed again", () => {
    expect(told(entries, parcels)).toEqual([
      "ORDER_CONFIRMED",
      "SHIPMENT_CREATED P2",
      "SHIPMENT_CREATED P3",
      "SHIPMENT_DISPATCHED RR2",
      "ORDER_SHIPPED",
      "SHIPMENT_DISPATCHED RR3",
    ]);
  });
  it("has the parcels of an order that was stopped", () => {
    expect(told([entry("SHIPMENT_CREATED", "P1")], [parcel("P1", "CANCELLED")])).toEqual(["SHIPMENT_CREATED P1"]);
  });
  it("has every refund and every attempt of the carrier", () => {
    const all = [entry("REFUNDED", "ref_1"), entry("REFUNDED", "ref_2"), ...Array(2).fill(entry("SHIPMENT_FAILED", "RR2"))];
    expect(shownEntries(all, parcels)).toEqual(all);
  });
  it("says which parcel, where there are several", () => {
    expect(placeOf(entry("SHIPMENT_CREATED", "P3"), parcels)).toEqual({ place: 2, count: 2 });
    expect(placeOf(entry("SHIPMENT_DISPATCHED", "RR2"), parcels)).toEqual({ place: 1, count: 2 });
    expect(placeOf(entry("SHIPMENT_CREATED", "P2"), parcels.slice(0, 2))).toBeUndefined();
    expect(placeOf(entry("ORDER_SHIPPED"), parcels)).toBeUndefined();
  });
});
