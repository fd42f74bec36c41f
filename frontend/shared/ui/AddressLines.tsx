/** An address as on a letter, in both sites; what is absent is left out. Of an erased one only the country is left. */
import { isErased } from "../erased";
import type { Address } from "../types";
import { useLanguageOf } from "./LanguageProvider";

export function AddressLines({ address }: { address: Address }) {
  const { t, country } = useLanguageOf<string>();
  const { recipient, company, line1, line2, postal_code, city, phone } = address;
  const land = country(address.country);
  const lines = isErased(recipient)
    ? [t("address.erased"), land]
    : [recipient, company, line1, line2, `${postal_code} ${city}`, land, phone];
  return (
    <address className="address-lines">
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
