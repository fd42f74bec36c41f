import type { Address } from "@shared/types";
import { useLanguage } from "../i18n/words";

export function AddressLines({ address }: { address: Address }) {
  const { country } = useLanguage();
  const { recipient, company, line1, line2, postal_code, city, phone } = address;
  const lines = [recipient, company, line1, line2, `${postal_code} ${city}`, country(address.country), phone];
  return <address className="address">{lines.filter(Boolean).join("\n")}</address>;
}
