import { expect, test } from "vitest";
import { acceptOf, sheetName, shopDay } from "../src/features/shipments/labelSheet";

test("the day is that of the shop, not that of whoever looks", () => {
  expect(["2026-11-23T22:59:59Z", "2026-11-23T23:00:00Z", "2026-07-01T22:30:00Z"].map((now) => shopDay(new Date(now)))).toEqual([
    "2026-11-23",
    "2026-11-24",
    "2026-07-02",
  ]);
});

test("the file is named by what is in it", () => {
  expect(sheetName({ day: "2026-11-23", format: "PDF" }, "labels")).toBe("labels-2026-11-23.pdf");
  expect(sheetName({ day: "2026-11-23", carrier_code: "ECLAIR", format: "ZPL" }, "labels")).toBe("labels-2026-11-23-ECLAIR.zpl");
});

test("the format is asked for by its media type", () => {
  expect([acceptOf("PDF"), acceptOf("ZPL")]).toEqual(["application/pdf", "text/plain"]);
});
