/** The simulator's answer: what the address is, the methods that it is offered, and for each other method why not. */

import { daysBetween } from "@comptoir/shared/days";
import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Facts } from "../../ui/Facts";
import { Table } from "../../ui/Table";
import { useCarriers, useMethods, useZones } from "../terms/reads";
import { usePlaceName } from "../terms/usePlaceName";
import { Vat } from "../zones/Places";
import type { Outcome as Answer } from "./ask";
import { tellingFirst } from "./tellingFirst";
import { useRefusal } from "./useRefusal";

type Option = Shipping["ShippingOption"];

export function Outcome({ outcome }: { outcome: Answer }) {
  const { t, number, money } = useLanguage();
  const placeName = usePlaceName();
  const zones = useZones().data?.items ?? [];
  const { found, draft } = outcome;
  const zone = zones.find(({ zone_code }) => zone_code === found.zone_code);
  return (
    <div className="stack">
      <Card title={t("simulator.address")}>
        <Facts
          facts={[
            [
              "field.place",
              <span key="p">
                {placeName(found.territory)} <Vat taxed={found.taxed} />
              </span>,
            ],
            [
              "field.zone",
              found.zone_code ? (
                <Link key="z" to={`/shipping-zones/${found.zone_code}/show`}>
                  {zone?.name ?? found.zone_code}
                </Link>
              ) : (
                t("simulator.no_zone")
              ),
            ],
            ["field.parcel_weight", `${number(found.weight / 1000)} kg`],
            ["field.items_total", money(draft.items_total)],
          ]}
        />
      </Card>
      <Card title={t("simulator.options")}>
        {found.options.length === 0 ? <p className="empty">{t("simulator.no_option")}</p> : <Options options={found.options} />}
      </Card>
      {found.refusals.length > 0 && (
        <Card title={t("simulator.refusals")}>
          <Refusals outcome={outcome} />
        </Card>
      )}
    </div>
  );
}

function Options({ options }: { options: Option[] }) {
  const { t, money, day } = useLanguage();
  const carriers = useCarriers().data?.items ?? [];
  return (
    <Table
      caption={t("simulator.options")}
      records={options}
      id={({ shipping_method_code }) => shipping_method_code}
      columns={[
        { label: "field.method_name", cell: (option) => <MethodLink method={option} /> },
        {
          label: "field.carrier",
          extra: true,
          cell: ({ carrier_code }) => carriers.find((each) => each.carrier_code === carrier_code)?.name ?? carrier_code,
        },
        { label: "field.delivers_to", cell: ({ delivers_to = "HOME" }) => t(`deliveryPlace.${delivers_to}`) },
        { label: "field.fee", numeric: true, cell: ({ fee }) => (fee.amount === 0 ? t("simulator.free") : money(fee)) },
        {
          label: "field.expected_between",
          cell: ({ earliest_day, latest_day }) => daysBetween(earliest_day, latest_day, (each) => day(each, "short")),
        },
      ]}
    />
  );
}

function Refusals({ outcome: { found } }: { outcome: Answer }) {
  const { t } = useLanguage();
  const why = useRefusal(found);
  return (
    <Table
      caption={t("simulator.refusals")}
      records={tellingFirst(found.refusals)}
      id={({ shipping_method_code }) => shipping_method_code}
      columns={[
        { label: "field.method_name", cell: (refusal) => <MethodLink method={refusal} /> },
        { label: "field.why_not", cell: why },
      ]}
    />
  );
}

function MethodLink({ method }: { method: Pick<Option, "shipping_method_code" | "name"> }) {
  const { locale } = useLanguage();
  const { shipping_method_code, name } = method;
  const known = useMethods().data?.items.find((each) => each.shipping_method_code === shipping_method_code);
  return <Link to={`/shipping-methods/${shipping_method_code}/show`}>{known ? shownName(locale, known) : name}</Link>;
}
