import { describe, expect, test } from "vitest";
import { dayName, type Hours, readDay, weekOf, writeDay } from "../src/features/relays/hours";

const span = (day: Hours["day"], opens: string, closes: string): Hours => ({ day, opens, closes });

describe("a day as it is written", () => {
  test("is read back as it was", () => {
    const hours = [span("MONDAY", "09:00", "12:30"), span("MONDAY", "14:00", "19:00")];
    expect(writeDay([...hours, span("SUNDAY", "10:00", "12:00")], "MONDAY")).toBe("09:00-12:30 14:00-19:00");
    expect(readDay("MONDAY", "09:00-12:30 14:00-19:00")).toEqual(hours);
  });

  test.each(["9h-12h30, 14h–19h", "14.00 - 19.00; 9 - 12:30", "9 à 12:30 14:00 to 19"])(
    "is understood as people write it: %s",
    (written) => {
      expect(readDay("MONDAY", written)).toEqual([span("MONDAY", "09:00", "12:30"), span("MONDAY", "14:00", "19:00")]);
    },
  );

  test("is closed when nothing is written, and ends at midnight at most", () => {
    expect(readDay("SUNDAY", "  ")).toEqual([]);
    expect(readDay("FRIDAY", "18:00-24:00")).toEqual([span("FRIDAY", "18:00", "24:00")]);
  });

  test.each([
    "matin",
    "12:30-09:00",
    "09:00-09:00",
    "09:00-25:00",
    "09:60-10:00",
    "24:00-24:00",
    "09:00",
    "09:00-12:30 12:00-14:00",
  ])("is refused where it says nothing or overlaps: %s", (written) => {
    expect(readDay("MONDAY", written)).toBeUndefined();
  });
});

test("a week is shown by days that follow one another with the same hours", () => {
  const hours = (["MONDAY", "TUESDAY", "WEDNESDAY"] as const).map((day) => span(day, "09:00", "19:00"));
  expect(weekOf([...hours, span("SATURDAY", "10:00", "12:00")])).toEqual([
    { from: "MONDAY", to: "WEDNESDAY", hours: "09:00-19:00" },
    { from: "THURSDAY", to: "FRIDAY", hours: "" },
    { from: "SATURDAY", to: "SATURDAY", hours: "10:00-12:00" },
    { from: "SUNDAY", to: "SUNDAY", hours: "" },
  ]);
});

test("days have their names in both languages", () => {
  expect([dayName("fr", "MONDAY", "long"), dayName("en", "SUNDAY", "short")]).toEqual(["Lundi", "Sun"]);
});
