import type { Paying } from "@comptoir/shared/types";
import { DateInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function PaymentList() {
  const { t, money, dateTime } = useLanguage();
  return (
    <ResourceList<Paying["PaymentIntent"]>
      resource="payment-intents"
      title={t("menu.payment-intents")}
      filters={[
        <Choice key="status" source="status" of="intentStatus" alwaysOn />,
        <DateInput key="created_from" source="created_from" label={t("field.created_from")} helperText={false} />,
        <DateInput key="created_to" source="created_to" label={t("field.created_to")} helperText={false} />,
      ]}
      empty={t("payments.none")}
      every={10}
      columns={[
        {
          label: "field.order_number",
          cell: (intent) => <Link to={`/payment-intents/${intent.payment_intent_id}/show`}>{intent.order_number}</Link>,
        },
        { label: "field.created_at", tight: true, cell: (intent) => dateTime(intent.created_at) },
        { label: "field.payment_method", extra: true, cell: (intent) => t(`paymentMethod.${intent.method}`) },
        { label: "field.status", cell: (intent) => <StatusBadge word={`intentStatus.${intent.status}`} /> },
        { label: "field.captured", numeric: true, cell: (intent) => money(intent.captured) },
        { label: "field.refunded", numeric: true, cell: (intent) => money(intent.refunded) },
      ]}
    />
  );
}
