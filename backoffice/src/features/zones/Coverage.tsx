/** Which served country or territory is in which zone, and which in none: nothing is sent there. */
import type { Shipping } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { StatusBadge } from "../../ui/StatusBadge";
import { Table } from "../../ui/Table";
import { usePlaceName } from "../terms/usePlaceName";
import { Vat } from "./Places";

type List = Shipping["ShippingZoneList"];
const ORDER = ["NONE", "PART", "WHOLE"];

export function Coverage({ list: { items, coverage } }: { list: List }) {
  const { t, country } = useLanguage();
  const placeName = usePlaceName();
  const may = useMay()("shipping:write");
  const name = (code: string) => items.find(({ zone_code }) => zone_code === code)?.name ?? code;
  const sorted = [...coverage].sort((one, other) => ORDER.indexOf(one.extent) - ORDER.indexOf(other.extent));
  const without = coverage.filter(({ extent }) => extent === "NONE").map(({ territory }) => placeName(territory));
  return (
    <Card title={t("zones.coverage")}>
      <p className="note">
        {without.length > 0 ? t("zones.without", { places: [...new Set(without)].join(", ") }) : t("zones.all_covered")}
      </p>
      <Table
        caption={t("zones.coverage")}
        records={sorted}
        id={(place) => `${place.country} ${place.territory}`}
        columns={[
          { label: "field.place", cell: ({ territory }) => placeName(territory) },
          { label: "field.country", extra: true, cell: (place) => country(place.country) },
          { label: "field.vat", cell: ({ taxed }) => <Vat taxed={taxed} /> },
          { label: "field.coverage", cell: ({ extent }) => <StatusBadge word={`coverage.${extent}`} /> },
          {
            label: "field.zones",
            cell: ({ zone_codes, ...place }) =>
              zone_codes.length > 0 || !may
                ? zone_codes.map((code) => (
                    <Link key={code} to={`/shipping-zones/${code}/show`} className="listed">
                      {name(code)}
                    </Link>
                  ))
                : place.extent === "NONE" && (
                    <Link to={`/shipping-zones/create?country=${place.country}&territory=${place.territory}`}>
                      {t("zones.create_for")}
                    </Link>
                  ),
          },
        ]}
      />
    </Card>
  );
}
