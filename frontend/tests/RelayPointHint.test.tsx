import type { Carting } from "@comptoir/shared/types";
import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RelayPointHint } from "../src/features/cart/RelayPointHint";
import { en } from "../src/messages/en";

const delivery = {
  shipping: { delivers_to: "RELAY_POINT" },
  relay_point: { name: "Tabac de la Bastille", postal_code: "75011", city: "Paris" },
} as Carting["CartDelivery"];
const shown = (delivery: Carting["CartDelivery"], ...requirements: Carting["CartRequirement"][]) =>
  renderToStaticMarkup(
    <LanguageProvider locale="en" dictionary={en} setLocale={async () => undefined}>
      <RelayPointHint cart={{ delivery, requirements }} />
    </LanguageProvider>,
  );

describe("the relay point beside a total", () => {
  it("has its name and its town", () => {
    expect(shown(delivery)).toBe('<p class="hint">Pick-up point: Tabac de la Bastille, 75011 Paris</p>');
  });
  it("is none once it closed, or when the parcel goes to the door", () => {
    expect(shown(delivery, "RELAY_POINT")).toBe("");
    expect(shown({ ...delivery, shipping: { delivers_to: "HOME" } } as Carting["CartDelivery"])).toBe("");
  });
});
