import type { Paying } from "@shared/types";
import { DateInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/words";
import { Choice } from "../../ui/inputs";
import { Listing } from "../../ui/Listing";
import { State } from "../../ui/State";

export default function PaymentList() {
  const { t, money, dateTime } = useLanguage();
  return (
    <Listing<Paying["PaymentIntent"]>
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
        { label: "field.status", cell: (intent) => <State word={`intentStatus.${intent.status}`} /> },
        { label: "field.captured", numeric: true, cell: (intent) => money(intent.captured) },
        { label: "field.refunded", numeric: true, cell: (intent) => money(intent.refunded) },
      ]}
    />
  );
}
