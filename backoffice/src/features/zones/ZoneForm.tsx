import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Shipping } from "@comptoir/shared/types";
import { useMay } from "../../base/useMay";
import { RecordForm } from "../../ui/RecordForm";
import { useTermsText } from "../terms/useTermsText";
import { type AreaRow, areasOf, rowsOf } from "./areas";
import { ZoneFields } from "./ZoneFields";

type Zone = Shipping["ShippingZone"];

interface ZoneForm {
  name: string;
  rows?: AreaRow[];
}

export function ZoneForm({ zone }: { zone: Zone }) {
  const { shipping } = useApi();
  const may = useMay()("shipping:write");
  const { zone_code } = zone;
  const say = useTermsText(zone_code);
  const send = ({ name, rows = [] }: ZoneForm, version: number) => {
    const body = { name, areas: areasOf(rows), version };
    return ok("shipping", shipping.PUT("/shipping-zones/{zone_code}", { params: { path: { zone_code } }, body }));
  };
  return (
    <RecordForm<Zone, ZoneForm> record={zone} valuesOf={formOf} send={send} say={say} done="zones.changed" open={may}>
      <ZoneFields />
    </RecordForm>
  );
}

const formOf = ({ name, areas }: Zone): ZoneForm => ({ name, rows: rowsOf(areas) });
