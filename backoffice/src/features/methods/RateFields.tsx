/** The fees of a method: for each zone the days on the way, and a table of fees by weight. */
import Button from "@mui/material/Button";
import { required } from "ra-core";
import { useRef } from "react";
import { SelectInput } from "react-admin";
import { useFieldArray, useFormContext, useFormState, useWatch } from "react-hook-form";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Amount, Kilos, Whole } from "../../ui/Inputs";
import { Rows } from "../../ui/Rows";
import { useZones } from "../terms/reads";
import { EMPTY_TIER, type MethodForm, nextRate } from "./terms";

export function RateFields({ source }: { source: "rates" }) {
  const { t } = useLanguage();
  const { disabled } = useFormState();
  const { getValues } = useFormContext<MethodForm>();
  const { fields, append, remove } = useFieldArray<MethodForm, "rates">({ name: source });
  const adds = useRef<HTMLButtonElement>(null);
  const removeZone = (place: number) => {
    remove(place);
    adds.current?.focus(); // the button that had the focus is gone
  };
  return (
    <>
      {fields.length === 0 && <p className="empty">{t("methods.no_rates")}</p>}
      {fields.map((rate, place) => (
        <Rate key={rate.id} source={`${source}.${place}`} place={place} remove={() => removeZone(place)} />
      ))}
      {!disabled && (
        <p className="actions">
          <Button
            ref={adds}
            size="small"
            variant="outlined"
            onClick={() => append(nextRate(getValues("rates")?.at(-1)) as never)}
          >
            {t("methods.add_zone")}
          </Button>
          <Link className="aside" to="/shipping-zones" target="_blank">
            {t("methods.see_zones")}
          </Link>
        </p>
      )}
    </>
  );
}

interface RateProps {
  source: string;
  place: number;
  remove: () => void;
}

function Rate({ source, place, remove }: RateProps) {
  const { t } = useLanguage();
  const rates = useWatch<MethodForm, "rates">({ name: "rates" }) ?? [];
  const { data } = useZones();
  const zones = data?.items ?? [];
  const chosen = rates[place]?.zone_code;
  const taken = new Set<string>(rates.map(({ zone_code }) => zone_code).filter((code) => code !== chosen));
  const name =
    zones.find(({ zone_code }) => zone_code === chosen)?.name ?? chosen ?? t("methods.zone_number", { number: place + 1 });
  const choices = zones.filter(({ zone_code }) => !taken.has(zone_code)).map((zone) => ({ id: zone.zone_code, name: zone.name }));
  return (
    <fieldset className="group">
      <legend>{name}</legend>
      <div className="fields">
        <SelectInput
          source={`${source}.zone_code`}
          label={t("field.zone")}
          choices={choices}
          translateChoice={false}
          helperText={false}
          validate={required()}
        />
        <span className="pair">
          <Whole source={`${source}.min_days`} hint="hint.min_days" min={0} max={60} must />
          <Whole source={`${source}.max_days`} min={0} max={60} must />
        </span>
      </div>
      <Rows
        source={`${source}.weight_tiers`}
        caption={t("methods.fees_in", { name })}
        add={t("methods.add_weight")}
        fresh={EMPTY_TIER}
        columns={[
          { name: "up_to", label: "field.up_to", cell: (field) => <Kilos {...field} max={1_000_000} must /> },
          { name: "fee", label: "field.fee", cell: (field) => <Amount {...field} must /> },
        ]}
        more={() => (
          <Button size="small" color="error" onClick={remove}>
            {t("methods.remove_zone")}
          </Button>
        )}
      />
    </fieldset>
  );
}
