import type { Locale } from "@comptoir/shared/i18n";
import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";

type Named = Pick<Shipping["ShippingMethod"], "shipping_method_code" | "name" | "name_en">;

/** The name of the method with this code, in the reader's language; the code while it is not known. */
export function nameOfMethod(locale: Locale, methods: readonly Named[], code: string): string {
  const method = methods.find(({ shipping_method_code }) => shipping_method_code === code);
  return method ? shownName(locale, method) : code;
}
