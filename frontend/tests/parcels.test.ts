import type { Ordering, Shipping } from "@comptoir/shared/types";
import { describe, expect, it } from "vitest";
import { partOf, shownParcels, statusWord, unpacked } from "../src/features/orders/parcels";

type Order = Parameters<typeof unpacked>[0];
type Shipment = NonNullable<Parameters<typeof unpacked>[1]>[number];

const order = (status: Ordering["OrderStatus"]) =>
  ({
    status,
    shipments: [],
    lines: [
      { line_id: "lin_1", name: "Mug", quantity: 3 },
      { line_id: "lin_2", name: "Thé", quantity: 1 },
    ],
  }) as unknown as Order;
const parcel = (status: Shipping["ShipmentStatus"], ...lines: [string, number][]) =>
  ({ status, lines: lines.map(([line_id, quantity]) => ({ line_id, quantity })) }) as unknown as Shipment;

describe("the parcels of an order", () => {
  it("are those that live, or all when none does", () => {
    const [gone, there] = [{ status: "CANCELLED" }, { status: "PENDING" }];
    expect(shownParcels([gone, there])).toEqual([there]);
    expect(shownParcels([gone, gone])).toHaveLength(2);
  });
  it("leave over what none of them holds", () => {
    const parcels = [parcel("DISPATCHED", ["lin_1", 1]), parcel("CANCELLED", ["lin_1", 2]), parcel("PENDING", ["lin_1", 1])];
    expect(unpacked(order("CONFIRMED"), parcels)).toEqual([
      { name: "Mug", quantity: 1 },
      { name: "Thé", quantity: 1 },
    ]);
    expect(unpacked(order("CONFIRMED"), [parcel("PENDING", ["lin_1", 3], ["lin_2", 1])])).toEqual([]);
  });
  it("leave nothing over before the first, while SHIPPING is away, or when the order is over", () => {
    expect(unpacked(order("CONFIRMED"), [])).toEqual([]);
    expect(unpacked(order("CONFIRMED"), undefined)).toEqual([]);
    expect(unpacked(order("CANCELLED"), [parcel("CANCELLED", ["lin_1", 1]), parcel("DELIVERED", ["lin_2", 1])])).toEqual([]);
  });
  it("are on their way in part until the last one leaves", () => {
    expect(partOf({ status: "SHIPPED", fulfilment_status: "PARTIALLY_SHIPPED" })).toBe("PARTIALLY_SHIPPED");
    expect(partOf({ status: "SHIPPED", fulfilment_status: "SHIPPED" })).toBeUndefined();
    expect(partOf({ status: "CANCELLED", fulfilment_status: "PARTIALLY_SHIPPED" })).toBeUndefined();
  });
  it("came back in part when the rest arrived, also once the order is complete", () => {
    for (const status of ["DELIVERED", "COMPLETED"] as const) {
      expect(statusWord({ status, fulfilment_status: "PARTIALLY_RETURNED" })).toBe("fulfilmentStatus.PARTIALLY_RETURNED");
      expect(statusWord({ status, fulfilment_status: "DELIVERED" })).toBe(`orderStatus.${status}`);
    }
  });
});
