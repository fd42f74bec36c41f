import { describe, expect, it } from "vitest";
import { formatCountry, formatDateTime, formatDay, formatMoney, formatRate } from "../format";
import { chooseLocale, createTranslator } from "../i18n";
import { ProblemError, UnreachableError } from "../problems";
import { problemText } from "../problemText";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("a translator", () => {
  const { t, find } = createTranslator("fr", {
    hello: "Bonjour {name}",
    pieces: { one: "{count} pièce", other: "{count} pièces" },
  });

  it("puts values in", () => expect(t("hello", { name: "Léa" })).toBe("Bonjour Léa"));
  it("takes the form that the number asks for", () => {
    expect([0, 1, 2].map((count) => t("pieces", { count }))).toEqual(["0 pièce", "1 pièce", "2 pièces"]);
  });
  it("shows a word that is newer than the site as it is read", () => {
    const newer = createTranslator<Record<string, string>>("en", { "orderStatus.SHIPPED": "Shipped" });
    expect(newer.t("orderStatus.ON_HOLD")).toBe("On hold");
  });
  it("answers undefined for a key that is put together and unknown", () => expect(find("no.such")).toBeUndefined());
  it("takes no key from Object itself", () => expect(find("toString")).toBeUndefined());
});

describe("the language", () => {
  it("is the one kept from last time", () => expect(chooseLocale("en", ["fr-FR"])).toBe("en"));
  it("is the first of the browser's that the shop speaks", () => expect(chooseLocale(null, ["de-DE", "en-US", "fr"])).toBe("en"));
  it("is French when nothing is known", () => expect(chooseLocale("xx", ["de"])).toBe("fr"));
});

describe("formats", () => {
  it("write money as people of the language do", () => {
    expect(plain(formatMoney("fr", { amount: 123450, currency: "EUR" }))).toBe("1 234,50 €");
    expect(formatMoney("en", { amount: 123450, currency: "EUR" })).toBe("€1,234.50");
  });
  it("write rates from hundredths of a per cent", () => expect(plain(formatRate("fr", 550))).toBe("5,5 %"));
  it("write delivery days without moving them", () => expect(formatDay("en", "2026-11-25")).toBe("Wednesday 25 November"));
  it("write instants in the shop's zone", () => expect(formatDateTime("fr", "2026-11-23T23:30:00Z")).toContain("24 nov. 2026"));
  it("name countries", () => expect(formatCountry("en", "DE")).toBe("Germany"));
});

describe("the sentence for an error", () => {
  const dictionary = {
    "problem.unknown": "Oups",
    "problem.unreachable": "Absent",
    "problem.quantity-limit": "{max} au plus",
    "problem.total-mismatch": "Maintenant {actual}",
  };
  const translator = createTranslator("fr", dictionary);
  const problem = (code: string, members = {}) => {
    return new ProblemError("carting", { type: `/problems/${code}`, title: "raw", status: 409, code, ...members });
  };

  it("is that of the problem's code, with its members", () => {
    expect(problemText(translator, problem("quantity-limit", { max: 20 }))).toBe("20 au plus");
  });
  it("writes money members as money", () => {
    const text = problemText(translator, problem("total-mismatch", { actual: { amount: 1990, currency: "EUR" } }));
    expect(plain(text)).toBe("Maintenant 19,90 €");
  });
  it("is never the raw text of a service", () => expect(problemText(translator, problem("brand-new"))).toBe("Oups"));
  it("says that a service is away", () => expect(problemText(translator, new UnreachableError("billing"))).toBe("Absent"));
});
