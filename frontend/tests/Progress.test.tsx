import { LanguageProvider } from "@comptoir/shared/ui/LanguageProvider";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Progress } from "../src/features/orders/Progress";
import type { Order } from "../src/features/orders/queries";
import { en } from "../src/messages/en";

const shown = (fulfilment_status: Order["fulfilment_status"]) =>
  renderToStaticMarkup(
    <LanguageProvider locale="en" dictionary={en} setLocale={async () => undefined}>
      <Progress order={{ status: "DELIVERED", fulfilment_status } as Order} />
    </LanguageProvider>,
  );

describe("the progress of an order that arrived", () => {
  it("says that a part came back, and that the shop sees to it", () => {
    expect(shown("PARTIALLY_RETURNED")).toContain("<span>Partly delivered</span>");
    expect(shown("PARTIALLY_RETURNED")).toContain("We’ll contact you about it.");
  });
  it("says no such thing of a whole one", () => {
    expect(shown("DELIVERED")).toContain("<span>Delivered</span>");
    expect(shown("DELIVERED")).not.toContain("came back");
  });
});
