/** The name of a zone, and its places: one row per country's mainland or range of postal codes. */
import TextField from "@mui/material/TextField";
import { required, useSourceContext } from "ra-core";
import { SelectInput } from "react-admin";
import { useFieldArray } from "react-hook-form";
import { useLanguage } from "../../base/language";
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
        more={<AddPlace />}
        empty={t("zones.no_area")}
        columns={[
          { label: "field.country", cell: (row) => <CountryInput source={`${row}.country`} /> },
          { label: "field.codes_from", cell: (row) => <CodePart source={`${row}.from`} /> },
          { label: "field.codes_to", cell: (row) => <CodePart source={`${row}.to`} /> },
        ]}
      />
    </>
  );
}

function CodePart({ source }: { source: string }) {
  const { t } = useLanguage();
  return <Text source={source} like={[CODE_PART, t("zones.code_like")]} />;
}

/** The countries that the shop delivers to. */
function CountryInput({ source }: { source: string }) {
  const { t, country } = useLanguage();
  const { data } = useZones();
  const codes = [...new Set((data?.coverage ?? []).map((place) => place.country))];
  return (
    <SelectInput
      source={source}
      label={t("field.country")}
      choices={codes.map((id) => ({ id, name: country(id) }))}
      translateChoice={false}
      helperText={false}
      validate={required()}
    />
  );
}

/** Adds a country or a territory by its name: nobody has to know that Corsica begins with 20. */
function AddPlace() {
  const { t, country } = useLanguage();
  const { data } = useZones();
  const placeName = usePlaceName();
  const { getSource } = useSourceContext();
  const { append } = useFieldArray<{ rows: AreaRow[] }>({ name: getSource("rows") as "rows" });
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
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{t("zones.choose_place")}</option>
      {coverage.map((place, number) => (
        <option key={`${place.country} ${place.territory}`} value={number}>
          {label(place)}
        </option>
      ))}
    </TextField>
  );
}
