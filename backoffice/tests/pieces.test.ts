import { describe, expect, test } from "vitest";
import { allOf, chosenOf, countOf, exceeded, type Pieces, unpacked } from "../src/features/shipments/pieces";

const line = (line_id: string, quantity: number): Pieces => ({ line_id, sku: line_id.toUpperCase(), name: line_id, quantity });
const ordered = [line("mug", 3), line("tea", 1)];
const parcel = (status: "PENDING" | "RETURNED" | "CANCELLED", ...lines: Pieces[]) => ({ status, lines });

describe("what is in no parcel", () => {
  test("is all of the order while there is none", () => {
    expect(unpacked(ordered, [])).toEqual(ordered);
  });

  test("is what its parcels lack, line by line", () => {
    expect(unpacked(ordered, [parcel("PENDING", line("mug", 1)), parcel("PENDING", line("mug", 1))])).toEqual([
      line("mug", 1),
      line("tea", 1),
    ]);
  });

  test("has what a cancelled parcel held, not what came back", () => {
    const parcels = [parcel("CANCELLED", ...ordered), parcel("RETURNED", line("mug", 3))];
    expect(unpacked(ordered, parcels)).toEqual([line("tea", 1)]);
  });

  test("is nothing when all is packed", () => {
    expect(unpacked(ordered, [parcel("PENDING", ...ordered)])).toEqual([]);
  });
});

describe("what is chosen", () => {
  test("names only lines of which there is something", () => {
    expect(chosenOf(ordered, { mug: 2, tea: null })).toEqual([{ line_id: "mug", quantity: 2 }]);
    expect(chosenOf(ordered)).toEqual([]);
  });

  test("is too much of a line, even where it is not too much of all of them", () => {
    expect(exceeded(ordered, { mug: 4, tea: 0 })).toBe(ordered[0]);
    expect(exceeded(ordered, { mug: 3, tea: null })).toBeUndefined();
    expect(exceeded(ordered)).toBeUndefined();
  });

  test("is everything to begin with, where everything is offered", () => {
    expect(countOf(chosenOf(ordered, allOf(ordered)))).toBe(4);
  });
});
