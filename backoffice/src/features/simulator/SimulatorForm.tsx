/** What the simulator is asked: an address, pieces by SKU or by weight, and who buys them. */
import { Form, required } from "ra-core";
import { DateTimeInput, SelectInput } from "react-admin";
import { useLanguage } from "../../base/language";
import { filled } from "../../ui/filled";
import { Amount, Choice, Kilos, Text, Whole } from "../../ui/Inputs";
import { Rows } from "../../ui/Rows";
import { SubmitButton } from "../../ui/SubmitButton";
import { useZones } from "../terms/reads";
import type { Asked } from "./ask";

const START: Partial<Asked> = { country: "FR", tier: "STANDARD", lines: [{ quantity: 1 }] };
const SKU = /^\s*[A-Za-z0-9][A-Za-z0-9-]{1,30}[A-Za-z0-9]\s*$/;

interface SimulatorFormProps {
  asked: Asked | undefined;
  ask: (asked: Asked) => void;
}

export function SimulatorForm({ asked, ask }: SimulatorFormProps) {
  const { t, country } = useLanguage();
  const { data } = useZones();
  const countries = [...new Set((data?.coverage ?? []).map((place) => place.country))];
  return (
    <Form
      disableInvalidFormNotification
      defaultValues={asked ?? START}
      onSubmit={(values: object) => ask(filled(values) as Asked)}
      className="page-form"
    >
      <div className="fields">
        <SelectInput
          source="country"
          label={t("field.country")}
          choices={countries.map((id) => ({ id, name: country(id) }))}
          translateChoice={false}
          helperText={false}
          validate={required()}
        />
        <Text source="postal_code" must />
        <Choice source="tier" of="tier" must />
        <Amount source="items_total" hint="hint.items_total" />
        <DateTimeInput source="at" label={t("field.ordered_at")} helperText={t("hint.ordered_at")} />
      </div>
      <Rows
        source="lines"
        caption={t("simulator.lines")}
        add={t("simulator.add_line")}
        fresh={{ quantity: 1 }}
        empty={t("simulator.no_line")}
        columns={[
          { name: "sku", label: "field.sku_known", cell: (field) => <Text {...field} like={[SKU, t("simulator.sku_like")]} /> },
          { name: "weight", label: "field.weight_kg", cell: (field) => <Kilos {...field} min={0} max={1_000_000} /> },
          { name: "quantity", label: "field.quantity", cell: (field) => <Whole {...field} min={1} max={999} must /> },
        ]}
      />
      <p className="form-end">
        <SubmitButton label="simulator.go" />
      </p>
    </Form>
  );
}
