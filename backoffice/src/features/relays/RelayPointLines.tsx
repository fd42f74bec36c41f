/** Where a parcel waits, as on a letter; the carrier knows the point by its reference. */
import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

type Place = Pick<Shipping["RelayPointCopy"], "reference" | "name" | "line1" | "line2" | "postal_code" | "city" | "country">;

export function RelayPointLines({ point }: { point: Place }) {
  const { country } = useLanguage();
  const { name, line1, line2, postal_code, city, reference } = point;
  const lines = [name, line1, line2, `${postal_code} ${city}`, country(point.country)];
  return (
    <address className="address-lines">
      {lines.filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
      <span className="code">{reference}</span>
    </address>
  );
}
