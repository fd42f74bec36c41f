import type { Shipping } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { usePlaceName } from "../terms/usePlaceName";

/** The places of a zone, each with how VAT treats it. */
export function Places({ places }: { places: Shipping["ShippingZone"]["places"] }) {
  const placeName = usePlaceName();
  return (
    <ul className="places">
      {places.map(({ territory, taxed }) => (
        <li key={territory}>
          {placeName(territory)} <Vat taxed={taxed} />
        </li>
      ))}
    </ul>
  );
}

export function Vat({ taxed }: { taxed: boolean }) {
  const { t } = useLanguage();
  return <span className="tag">{t(taxed ? "zones.taxed" : "zones.untaxed")}</span>;
}
