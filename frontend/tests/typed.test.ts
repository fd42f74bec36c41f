import { emailTrouble } from "@comptoir/shared/email";
import { formatDate, formatDateTime, formatDay } from "@comptoir/shared/format";
import { describe, expect, it } from "vitest";
import { routes } from "../src/base/addresses";
import { forgetTyped, readTyped } from "../src/base/kept";
import { memberPrice } from "../src/features/account/memberPrice";
import { pictureOf, startChoice } from "../src/features/catalogue/variants";
import { typedQuantity } from "../src/ui/quantities";

describe("a typed quantity", () => {
  it.each([
    ["3", 3],
    [" 12 ", 12],
    ["500", 500],
    ["0", undefined],
    ["", undefined],
    ["-2", undefined],
    ["2,5", undefined],
    ["1e3", undefined],
    ["deux", undefined],
  ])("%j is %s", (text, quantity) => expect(typedQuantity(text)).toBe(quantity));
});

describe("what is wrong with an e-mail address", () => {
  it("is nothing for accents, apostrophes and international domains", () => {
    const good = ["hélène@exemple.fr", "o'neil@example.org", "a&b@example.org", "jo@müller.de", " camille@exemple.fr "];
    expect(good.map(emailTrouble)).toEqual(good.map(() => undefined));
  });
  it("is that it is incomplete only where a part is missing", () => {
    expect(["", "camille", "camille@", "@exemple.fr", "camille@exemple"].map(emailTrouble)).toEqual(
      Array(5).fill("form.emailWrong"),
    );
    expect(["a..b@exemple.fr", ".a@exemple.fr", "a@-exemple.fr"].map(emailTrouble)).toEqual(
      Array(3).fill("form.emailImpossible"),
    );
  });
});

describe("what is typed", () => {
  const kept = new Map([
    ["comptoir.typed.checkout", "{}"],
    ["comptoir.typed.checkout.email", '{"value":"a@b.fr"}'],
    ["comptoir.typed.book.new", "{"],
    ["comptoir.cart", "{}"],
  ]);
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
    removeItem: (key: string) => void kept.delete(key),
  };
  it("is read again, and nothing when it cannot be", () => {
    expect(readTyped("checkout.email", storage)).toEqual({ value: "a@b.fr" });
    expect([readTyped("book.new", storage), readTyped("none", storage)]).toEqual([undefined, undefined]);
  });
  it("goes by what it belongs to, and nothing else goes with it", () => {
    forgetTyped("checkout", storage);
    expect([...kept.keys()]).toEqual(["comptoir.typed.book.new", "comptoir.cart"]);
  });
});

describe("a member's price", () => {
  it.each([
    [1990, 5, 1890],
    [1990, 10, 1791],
    [1, 50, 0],
    [999, 0, 999],
    [999, 100, 0],
  ])("of %i cents less %i %% is %i, the discount rounded half up as CARTING does", (price, percent, left) => {
    expect(memberPrice({ amount: price, currency: "EUR" }, percent).amount).toBe(left);
  });
});

describe("a variant", () => {
  const variants = ["A", "B"].map((sku) => ({ sku, price: { amount: 1, currency: "EUR" }, availability: "IN_STOCK" }));
  it("is the one that the address names, else the first that can be bought", () => {
    const all = variants as unknown as Parameters<typeof startChoice>[0];
    expect([startChoice(all, "B").sku, startChoice(all, "gone").sku, startChoice(all, null).sku]).toEqual(["B", "A", "A"]);
  });
  it("has the picture that names it, or none", () => {
    expect([pictureOf([{}, { sku: "B" }], "B"), pictureOf([{}, { sku: "B" }], "A")]).toEqual([1, -1]);
  });
});

describe("a French date", () => {
  it("has its first of the month as an ordinal, and no other day", () => {
    expect(formatDay("fr", "2027-01-01")).toBe("vendredi 1er janvier");
    expect(formatDay("fr", "2026-12-01", "short")).toBe("mar. 1er déc.");
    expect(formatDate("fr", "2026-06-01T08:00:00Z")).toBe("1er juin 2026");
    expect(formatDateTime("fr", "2026-06-01T08:00:00Z")).toMatch(/^1er juin 2026/);
    expect(formatDay("fr", "2026-12-11")).toBe("vendredi 11 décembre");
    expect(formatDay("en", "2027-01-01")).toBe("Friday 1 January");
  });
});

describe("the addresses that the server is told of", () => {
  it("name what the server can ask the catalogue for, and nothing that is somebody's own", () => {
    const asked = routes().filter(({ cataloging }) => cataloging !== undefined);
    const id = `cat_${"0".repeat(26)}`;
    expect(asked.map(({ cataloging }) => cataloging)).toEqual(["/categories/", "/products/"]);
    expect(
      asked.map(({ pattern }) => [`/categories/${id}`, "/products/mug"].map((path) => path.match(`^${pattern}$`)?.[1])),
    ).toEqual([
      [id, undefined],
      [undefined, "mug"],
    ]);
  });
  const isKnown = (path: string) => routes().some(({ pattern }) => new RegExp(`^${pattern}/?$`, "i").test(path));
  const id = "01jd8z3k5m7n9p1q3r5s7t9v1w";
  it("are those of the pages", () => {
    const pages = [
      "/",
      `/categories/cat_${id}`,
      "/products/mug-maree",
      `/products/prd_${id}`,
      "/checkout",
      "/checkout/review",
      `/account/orders/ord_${id}`,
      `/guest-order/ord_${id}`,
      "/tracking/RR473124829FR",
      "/account",
      "/cart/",
    ];
    expect(pages.filter((path) => !isKnown(path))).toEqual([]);
  });
  it("are no others", () => {
    const others = [
      "/nowhere",
      "/cart/more",
      "/categories/soap",
      "/account/nothing",
      "/checkout/later",
      "/products/a/b",
      "/guest-order/1",
    ];
    expect(others.filter(isKnown)).toEqual([]);
  });
});
