import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useMay } from "../../base/useMay";
import { RecordForm } from "../../ui/RecordForm";
import { CarrierFields } from "./CarrierFields";

type Carrier = Shipping["Carrier"];
type Change = Omit<Shipping["CarrierChange"], "version">;

export function CarrierForm({ carrier }: { carrier: Carrier }) {
  const { shipping } = useApi();
  const may = useMay()("shipping:write");
  const { carrier_code } = carrier;
  const send = (change: Change, version: number) => {
    const params = { path: { carrier_code } };
    return ok("shipping", shipping.PATCH("/carriers/{carrier_code}", { params, body: { ...change, version } }));
  };
  return (
    <RecordForm<Carrier, Change> record={carrier} valuesOf={changeable} send={send} done="carriers.changed" open={may}>
      <CarrierFields />
    </RecordForm>
  );
}

const changeable = ({ name, tracking_url_template, label_formats, closed_on_holidays }: Carrier) => ({
  name,
  tracking_url_template,
  label_formats,
  closed_on_holidays,
});
