import type { Profiling } from "@comptoir/shared/types";
import { DateInput, SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useNameOf } from "../features/customers/useNameOf";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function CustomerList() {
  const nameOf = useNameOf();
  const { t, money, number, date } = useLanguage();
  return (
    <ResourceList<Profiling["Customer"]>
      resource="customers"
      title={t("menu.customers")}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={t("customers.search")} />,
        <Choice key="tier" source="tier" of="tier" alwaysOn />,
        <Choice key="sort" source="sort" of="customerSort" alwaysOn />,
        <Choice key="status" source="status" of="customerStatus" />,
        <DateInput key="created_from" source="created_from" label={t("field.created_from")} helperText={false} />,
        <DateInput key="created_to" source="created_to" label={t("field.created_to")} helperText={false} />,
      ]}
      empty={t("customers.none")}
      columns={[
        {
          label: "field.name",
          cell: (customer) => <Link to={`/customers/${customer.customer_id}/show`}>{nameOf(customer)}</Link>,
        },
        { label: "field.email", cell: ({ status, email }) => status !== "ERASED" && email },
        { label: "field.tier", cell: (customer) => t(`tier.${customer.tier}`) },
        { label: "field.spend_12_months", numeric: true, cell: (customer) => money(customer.spend_12_months) },
        { label: "field.orders_12_months", numeric: true, extra: true, cell: (customer) => number(customer.orders_12_months) },
        { label: "field.created_at", tight: true, extra: true, cell: (customer) => date(customer.created_at) },
        { label: "field.status", cell: (customer) => <StatusBadge word={`customerStatus.${customer.status}`} /> },
      ]}
    />
  );
}
