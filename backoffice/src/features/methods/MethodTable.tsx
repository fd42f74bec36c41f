/** Methods with where they deliver and what they cost: all of them, or those of one carrier or zone. */
import { shownName } from "@comptoir/shared/shownName";
import type { Shipping } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { StatusBadge } from "../../ui/StatusBadge";
import { type Column, Table } from "../../ui/Table";
import { useCarriers, useZones } from "../terms/reads";
import { feesOf, stateOf } from "./terms";

type Method = Shipping["ShippingMethod"];

interface MethodTableProps {
  methods: readonly Method[];
  /** What the page around it says already. */
  without?: "carrier" | "zone";
}

export function MethodTable({ methods, without }: MethodTableProps) {
  const { t, money, locale } = useLanguage();
  const carriers = useCarriers().data?.items ?? [];
  const zones = useZones().data?.items ?? [];
  const zoneName = (code: string) => zones.find(({ zone_code }) => zone_code === code)?.name ?? code;
  const fees = (method: Method) => {
    const range = feesOf(method);
    if (!range) return "–";
    return range.from.amount === range.to.amount ? money(range.from) : `${money(range.from)} – ${money(range.to)}`;
  };
  const columns: (Column<Method> & { is?: "carrier" | "zone" })[] = [
    {
      label: "field.method_name",
      cell: (method) => <Link to={`/shipping-methods/${method.shipping_method_code}/show`}>{shownName(locale, method)}</Link>,
    },
    {
      label: "field.carrier",
      is: "carrier",
      cell: ({ carrier_code }) => carriers.find((each) => each.carrier_code === carrier_code)?.name ?? carrier_code,
    },
    { label: "field.delivers_to", cell: ({ delivers_to }) => t(`deliveryPlace.${delivers_to}`) },
    { label: "field.zones", is: "zone", cell: ({ rates }) => rates.map(({ zone_code }) => zoneName(zone_code)).join(", ") },
    { label: "field.fees", numeric: true, cell: fees },
    { label: "field.status", cell: (method) => <StatusBadge word={`methodState.${stateOf(method, carriers)}`} /> },
  ];
  if (methods.length === 0) return <p className="empty">{t("methods.none")}</p>;
  return (
    <Table
      caption={t("menu.shipping-methods")}
      records={methods}
      id={({ shipping_method_code }) => shipping_method_code}
      columns={columns.filter(({ is }) => is === undefined || is !== without)}
    />
  );
}
