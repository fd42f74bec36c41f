import { daysBetween } from "@comptoir/shared/days";
import { shownName } from "@comptoir/shared/shownName";
import type { Ordering } from "@comptoir/shared/types";
import { AddressLines } from "@comptoir/shared/ui/AddressLines";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { Facts } from "../../ui/Facts";
import { RelayPointLines } from "../relays/RelayPointLines";

export function OrderFacts({ order }: { order: Ordering["Order"] }) {
  const { t, day, locale } = useLanguage();
  const may = useMay();
  const { customer_id, email, tier, delivery_address, billing_address, shipping } = order;
  const customer =
    customer_id && may("customers:read") ? (
      <Link to={`/customers/${customer_id}/show`}>{t("orders.account")}</Link>
    ) : (
      t(customer_id ? "orders.account" : "orders.guest")
    );
  return (
    <Card title={t("orders.customer")}>
      <Facts
        facts={[
          ["field.customer", customer],
          ["field.email", email && <a href={`mailto:${email}`}>{email}</a>],
          ["field.tier", t(`tier.${tier}`)],
          ["field.delivery_address", <AddressLines key="to" address={delivery_address} />],
          [
            "field.billing_address",
            same(order) ? t("orders.same_address") : <AddressLines key="bill" address={billing_address} />,
          ],
          ["field.shipping_method", <ContentText key="how">{shownName(locale, shipping)}</ContentText>],
          ["field.relay_point", shipping.relay_point && <RelayPointLines key="at" point={shipping.relay_point} />],
          ["field.expected_between", daysBetween(shipping.earliest_day, shipping.latest_day, (each) => day(each, "short"))],
        ]}
      />
    </Card>
  );
}

function same({ delivery_address, billing_address }: Ordering["Order"]): boolean {
  return JSON.stringify(Object.entries(delivery_address).sort()) === JSON.stringify(Object.entries(billing_address).sort());
}
