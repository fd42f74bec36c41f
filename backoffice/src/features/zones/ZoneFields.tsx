/** The name of a zone, and its places: one row per country's mainland or range of postal codes. */
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { required } from "ra-core";
import { SelectInput } from "react-admin";
import { type Key, useLanguage } from "../../base/language";
import { Text } from "../../ui/Inputs";
import { Rows } from "../../ui/Rows";
import { CodeText } from "../terms/CodeText";
import { useZones } from "../terms/reads";
import { usePlaceName } from "../terms/usePlaceName";
import { type AreaRow, CODE_PART, rowsFor } from "./areas";

export function ZoneFields({ fresh = false }: { fresh?: boolean }) {
  const { t } = useLanguage();
  return (
    <>
      <div className="fields">
        <Text source="name" label="field.zone_name" hint="hint.zone_name" must />
        {fresh && <CodeText source="zone_code" />}
      </div>
      <h3 className="part">{t("zones.areas")}</h3>
      <p className="note">{t("zones.areas_intro")}</p>
      <Rows
        source="rows"
        caption={t("zones.areas")}
        add={t("zones.add_codes")}
        more={(append) => <AddPlace append={append} />}
        empty={t("zones.no_area")}
        columns={[
          { name: "country", label: "field.country", cell: (field) => <CountryInput {...field} /> },
          { name: "from", label: "field.codes_from", cell: (field) => <CodePart {...field} empty={t("zones.whole_country")} /> },
          { name: "to", label: "field.codes_to", cell: (field) => <CodePart {...field} /> },
        ]}
      />
    </>
  );
}

function CodePart({ empty, ...field }: { source: string; label: Key; empty?: string }) {
  const { t } = useLanguage();
  return <Text {...field} {...(empty ? { empty } : {})} like={[CODE_PART, t("zones.code_like")]} />;
}

/** The countries that the shop delivers to. */
function CountryInput({ source, label }: { source: string; label: Key }) {
  const { t, country } = useLanguage();
  const { data } = useZones();
  const codes = [...new Set((data?.coverage ?? []).map((place) => place.country))];
  return (
    <SelectInput
      source={source}
      label={t(label)}
      choices={codes.map((id) => ({ id, name: country(id) }))}
      translateChoice={false}
      helperText={false}
      validate={required()}
    />
  );
}

/** Adds a country or a territory by its name: nobody has to know that Corsica begins with 20. */
function AddPlace({ append }: { append: (rows: AreaRow[]) => void }) {
  const { t, country } = useLanguage();
  const { data } = useZones();
  const placeName = usePlaceName();
  const coverage = data?.coverage ?? [];
  const label = (place: (typeof coverage)[number]) => {
    const name = place.territory.startsWith(place.country)
      ? placeName(place.territory)
      : `${placeName(place.territory)} (${country(place.country)})`;
    const zones = (data?.items ?? []).filter(({ zone_code }) => place.zone_codes.includes(zone_code)).map((zone) => zone.name);
    return zones.length > 0 ? `${name} · ${zones.join(", ")}` : name;
  };
  return (
    <TextField
      select
      className="add-place"
      label={t("zones.add_place")}
      value=""
      onChange={(event) => {
        const place = coverage[Number(event.target.value)];
        if (place) append(rowsFor(place.country, place.territory));
      }}
    >
      {coverage.map((place, number) => (
        <MenuItem key={`${place.country} ${place.territory}`} value={number}>
          {label(place)}
        </MenuItem>
      ))}
    </TextField>
  );
}
