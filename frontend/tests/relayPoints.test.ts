import type { Carting } from "@comptoir/shared/types";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { chosenPoint } from "../src/features/cart/relayPoint";
import { optionOf } from "../src/features/checkout/delivery";
import { timesOn, weekdayName, weekdayOf } from "../src/features/checkout/openingHours";
import {
  choiceFor,
  closedPoint,
  copyOf,
  distanceText,
  postalCodeOf,
  quoted,
  type RelayPoint,
  readPointsAnew,
} from "../src/features/checkout/relayPoints";

const address = { recipient: "Léa Dubois", line1: "3 rue du Bac", postal_code: "75007", city: "Paris", country: "FR" } as const;
const point = {
  relay_point_id: "rly_1",
  reference: "PV-75011-03",
  name: "Épicerie du Faubourg",
  line1: "48 rue du Faubourg du Temple",
  postal_code: "75011",
  city: "Paris",
  country: "FR" as const,
};
const toPoint = {
  shipping_method_code: "RELAY_POINT",
  delivers_to: "RELAY_POINT",
  fee: { amount: 390, currency: "EUR" },
} as Carting["CartShippingOption"];
const cart = (delivery: Partial<Carting["CartDelivery"]>, requirements: Carting["CartRequirement"][] = []) => ({
  delivery: { address, ...delivery },
  requirements,
});

describe("the relay point before anything is said", () => {
  const first = (...about: Parameters<typeof cart>) => choiceFor(cart(...about), undefined);
  it("is looked for near the address", () => {
    expect(first({})).toEqual({ typed: "75007", near: "75007" });
    expect(choiceFor({ requirements: [] }, undefined)).toEqual({ typed: "", near: "" });
  });
  it("is the one that the cart has", () => {
    expect(first({ shipping: toPoint, relay_point: point }).point).toEqual(point);
  });
  it("is still the one of another address, unless it is far away", () => {
    expect(first({ relay_point: point }).point).toEqual(point);
    const far = { ...address, postal_code: "20000", city: "Ajaccio" };
    expect(first({ address: far, relay_point: point }).point).toBeUndefined();
    const abroad = { ...address, postal_code: "7500", country: "BE" as const };
    expect(first({ address: abroad, relay_point: point }).point).toBeUndefined();
  });
});

describe("the relay point that was said", () => {
  const said = { typed: "2", near: "23000", point };
  it("is kept, with what is typed", () => expect(choiceFor(cart({}), said)).toEqual(said));
  it("is none once it closed; another one that was not sent yet is", () => {
    const closed = cart({ shipping: toPoint, relay_point: point }, ["RELAY_POINT"]);
    expect(choiceFor(closed, undefined).point).toBeUndefined();
    expect(choiceFor(closed, said)).toEqual({ ...said, point: undefined });
    const other = { ...said, point: { ...point, relay_point_id: "rly_2" } };
    expect(choiceFor(closed, other)).toEqual(other);
  });
});

describe("the relay point that closed", () => {
  it("is the cart's, once the cart asks for another one", () => {
    expect(closedPoint(cart({ shipping: toPoint, relay_point: point }, ["RELAY_POINT"]))).toBe("rly_1");
    expect(closedPoint(cart({ shipping: toPoint, relay_point: point }))).toBeUndefined();
    expect(closedPoint(cart({ shipping: toPoint }, ["RELAY_POINT"]))).toBeUndefined();
  });
  it("has every list read anew that may still name it", async () => {
    const queries = new QueryClient();
    const [near, elsewhere] = ["75007", "23000"].map((code) => ["relay-points", "POINT_VOISIN", "FR", code]);
    for (const list of [near, elsewhere, ["mine", "cart"]]) queries.setQueryData(list as string[], {});
    await readPointsAnew(queries);
    const old = queries.getQueryCache().findAll({ predicate: ({ state }) => state.isInvalidated });
    expect(old.map(({ queryKey }) => queryKey)).toEqual([near, elsewhere]);
  });
});

describe("the method that is looked at first", () => {
  const home = { ...toPoint, shipping_method_code: "STANDARD_HOME", delivers_to: "HOME" as const };
  it("is the cheapest to the door, else to a relay point", () => {
    expect(optionOf([toPoint, home], undefined)).toBe(home);
    expect(optionOf([toPoint], undefined)).toBe(toPoint);
  });
  it("is the one that was chosen, while it is offered", () => {
    expect(optionOf([toPoint, home], "RELAY_POINT")).toBe(toPoint);
    expect(optionOf([toPoint, home], "GONE")).toBe(home);
  });
});

describe("the point that a parcel goes to", () => {
  it("is the chosen one, if the method delivers to one", () => {
    expect(chosenPoint(cart({ shipping: toPoint, relay_point: point }).delivery)).toEqual(point);
    const home = { ...toPoint, delivers_to: "HOME" as const };
    expect(chosenPoint(cart({ shipping: home, relay_point: point }).delivery)).toBeUndefined();
    expect(chosenPoint(undefined)).toBeUndefined();
  });
  it("may have another fee than the method had before it was chosen", () => {
    const dearer = { ...toPoint, fee: { amount: 590, currency: "EUR" as const } };
    const sent = cart({ shipping: dearer, relay_point: point });
    expect(quoted(toPoint, sent, point).fee.amount).toBe(590);
    expect(quoted(toPoint, sent, { ...point, relay_point_id: "rly_2" }).fee.amount).toBe(390);
    expect(quoted(toPoint, sent, undefined).fee.amount).toBe(390);
    expect(quoted({ ...toPoint, shipping_method_code: "OTHER" }, sent, point).fee.amount).toBe(390);
  });
  it("is kept without what may change", () => {
    const whole = { ...point, carrier_code: "POINT_VOISIN", hours: [], status: "OPEN", distance: 1120, version: 2 };
    expect(copyOf(whole as unknown as RelayPoint)).toEqual(point);
  });
});

describe("the postal code of a search", () => {
  it.each([
    [" 75011 ", "FR", "75011"],
    ["1012 ab", "NL", "1012 AB"],
    ["7501", "FR", undefined],
    ["", "FR", undefined],
  ])("%j in %s is %s", (typed, country, sent) => expect(postalCodeOf(typed, country)).toBe(sent));
});

describe("a distance", () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  it("is in hundreds of metres, then in kilometres", () => {
    expect([0, 140, 949].map((metres) => plain(distanceText("fr", metres)))).toEqual(["100 m", "100 m", "900 m"]);
    expect([960, 1120, 12_340].map((metres) => plain(distanceText("fr", metres)))).toEqual(["1 km", "1,1 km", "12 km"]);
    expect(plain(distanceText("en", 1120))).toBe("1.1 km");
  });
});

describe("opening hours", () => {
  const hours = [
    { day: "TUESDAY", opens: "14:00", closes: "19:30" },
    { day: "TUESDAY", opens: "09:00", closes: "12:30" },
    { day: "SUNDAY", opens: "08:00", closes: "24:00" },
  ] as const;
  it("of a day are in order, and none when it is closed", () => {
    expect(timesOn(hours, "TUESDAY")).toEqual(["09:00–12:30", "14:00–19:30"]);
    expect(timesOn(hours, "MONDAY")).toEqual([]);
  });
  it("are those of the day in Paris", () => {
    expect(weekdayOf(new Date("2026-11-23T22:30:00Z"))).toBe("MONDAY");
    expect(weekdayOf(new Date("2026-11-23T23:30:00Z"))).toBe("TUESDAY");
  });
  it("name the day in the reader's language", () => {
    expect([weekdayName("fr", "MONDAY"), weekdayName("en", "SUNDAY")]).toEqual(["lundi", "Sunday"]);
  });
});
