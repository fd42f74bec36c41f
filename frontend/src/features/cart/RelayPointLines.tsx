import type { Carting } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

/** A relay point as on a letter: its name, and where it is. */
export function RelayPointLines({ point }: { point: Carting["RelayPointCopy"] }) {
  const { country } = useLanguage();
  const town = `${point.postal_code} ${point.city}`;
  return (
    <address className="address-lines">
      <strong>{point.name}</strong>
      {[point.line1, point.line2, town, country(point.country)].filter(Boolean).map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
