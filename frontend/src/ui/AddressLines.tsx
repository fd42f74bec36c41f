import type { Address } from "@shared/types";
import { useLanguage } from "../app/language";

export function AddressLines({ address }: { address: Address }) {
  const { country } = useLanguage();
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
