import type { Paying } from "@comptoir/shared/types";
import { DateInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import type { Column } from "../ui/Table";

type Refund = Paying["Refund"];

export function useRefundColumns(): Column<Refund>[] {
  const { t, money, dateTime } = useLanguage();
  return [
    {
      label: "field.order_number",
      cell: (refund) => <Link to={`/payment-intents/${refund.payment_intent_id}/show`}>{refund.order_number}</Link>,
    },
    { label: "field.created_at", tight: true, cell: (refund) => dateTime(refund.created_at) },
    { label: "field.reason", cell: (refund) => t(`refundReason.${refund.reason}`) },
    { label: "field.note", extra: true, cell: (refund) => refund.note },
    { label: "field.amount", numeric: true, cell: (refund) => <strong>{money(refund.amount)}</strong> },
    { label: "field.remaining", numeric: true, cell: (refund) => money(refund.remaining) },
  ];
}

export default function RefundList() {
  const { t } = useLanguage();
  return (
    <ResourceList<Refund>
      resource="refunds"
      title={t("menu.refunds")}
      filters={[
        <Choice key="reason" source="reason" of="refundReason" alwaysOn />,
        <DateInput key="created_from" source="created_from" label={t("field.created_from")} helperText={false} />,
        <DateInput key="created_to" source="created_to" label={t("field.created_to")} helperText={false} />,
      ]}
      empty={t("refunds.none")}
      every={10}
      columns={useRefundColumns()}
    />
  );
}
