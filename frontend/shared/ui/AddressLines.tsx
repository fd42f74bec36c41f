/** An address as on a letter, in both sites; what is absent is left out. */
import type { Address } from "../types";
import { useLanguageOf } from "./LanguageProvider";

export function AddressLines({ address }: { address: Address }) {
  const { country } = useLanguageOf<string>();
  const town = `${address.postal_code} ${address.city}`;
  const lines = [address.recipient, address.company, address.line1, address.line2, town, country(address.country), address.phone];
  return (
    <address className="address-lines">
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
