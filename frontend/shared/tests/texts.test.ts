import { describe, expect, it } from "vitest";
import emails from "../../../tests/cases/emails.json";
import printed from "../../../tests/cases/printed.json";
import { isEmail, isPrintable, isVisible } from "../texts";

describe("an e-mail address", () => {
  it.each(emails.accepted)("can be %s", (address) => expect(isEmail(address)).toBe(true));
  it.each(emails.refused)("cannot be %s", (address) => expect(isEmail(address)).toBe(false));
  it("has bounds", () => {
    expect(isEmail(`${"x".repeat(64)}@example.org`)).toBe(true);
    expect(isEmail(`${"x".repeat(65)}@example.org`)).toBe(false);
    expect(isEmail(`x@${"a".repeat(63)}.fr`)).toBe(true);
    expect(isEmail(`x@${"a".repeat(64)}.fr`)).toBe(false);
  });
});

describe("a text on paper", () => {
  it.each(printed.printed)("may be %s", (text) => expect(isPrintable(text)).toBe(true));
  it.each(printed.lacking)("cannot be %s", (text) => expect(isPrintable(text ?? "")).toBe(false));
});

describe("a name", () => {
  it.each(printed.visible)("is seen: %j", (text) => expect(isVisible(text)).toBe(true));
  it.each(printed.invisible)("is not seen: %j", (text) => expect(isVisible(text)).toBe(false));
});
