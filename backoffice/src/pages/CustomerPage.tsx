import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Ordering, Profiling } from "@comptoir/shared/types";
import { DateInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { useNameOf } from "../features/customers/useNameOf";
import { RelatedMessages } from "../features/messages/RelatedMessages";
import { ActionDialog } from "../ui/ActionDialog";
import { Card } from "../ui/Card";
import { Facts } from "../ui/Facts";
import { Choice, Text } from "../ui/Inputs";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { RelatedList } from "../ui/RelatedList";
import { StatusBadge } from "../ui/StatusBadge";
import { useRecordQuery } from "../ui/useRecordQuery";

type Customer = Profiling["Customer"];

export default function CustomerPage() {
  return <Loaded query={useRecordQuery("customers")}>{(customer) => <Whole customer={customer} />}</Loaded>;
}

function Whole({ customer }: { customer: Customer }) {
  const nameOf = useNameOf();
  const { t, money, number, date } = useLanguage();
  const may = useMay();
  const { email, language, tier, tier_source, tier_reason, tier_expires_at, spend_12_months, orders_12_months, created_at } =
    customer;
  return (
    <>
      <PageHead
        title={nameOf(customer)}
        back={{ to: "/customers", label: t("menu.customers") }}
        under={<StatusBadge word={`customerStatus.${customer.status}`} />}
        actions={may("customers:write") && <Actions customer={customer} />}
      />
      <div className="columns wide-right">
        <Card title={t("customers.about")}>
          <Facts
            facts={[
              [
                "field.email",
                customer.status !== "ERASED" && (
                  <a key="e" href={`mailto:${email}`}>
                    {email}
                  </a>
                ),
              ],
              [
                "field.email_confirmed",
                customer.status !== "ERASED" && t(customer.email_confirmed ? "customers.confirmed" : "customers.unconfirmed"),
              ],
              ["field.suspension_reason", customer.suspension_reason],
              ["field.language", t(`language.${language}`)],
              ["field.tier", `${t(`tier.${tier}`)} · ${t(`tierSource.${tier_source}`)}`],
              ["field.tier_reason", tier_reason],
              ["field.tier_expires_at", tier_expires_at && date(tier_expires_at)],
              ["field.spend_12_months", money(spend_12_months)],
              ["field.orders_12_months", number(orders_12_months)],
              ["field.created_at", date(created_at)],
            ]}
          />
        </Card>
        <div className="stack">
          {may("orders:read") && <Orders customer_id={customer.customer_id} />}
          {may("messages:read") && <RelatedMessages filter={{ user_id: customer.customer_id }} />}
        </div>
      </div>
    </>
  );
}

function Orders({ customer_id }: { customer_id: string }) {
  const { t, money, date } = useLanguage();
  return (
    <Card title={t("menu.orders")}>
      <RelatedList<Ordering["OrderSummary"]>
        resource="orders"
        filter={{ customer_id }}
        caption={t("menu.orders")}
        empty={t("customers.no_order")}
        columns={[
          {
            label: "field.order_number",
            cell: (order) => <Link to={`/orders/${order.order_id}/show`}>{order.order_number}</Link>,
          },
          { label: "field.created_at", tight: true, cell: (order) => date(order.created_at) },
          { label: "field.status", cell: (order) => <StatusBadge word={`orderStatus.${order.status}`} /> },
          { label: "field.total", numeric: true, cell: (order) => money(order.total) },
        ]}
      />
    </Card>
  );
}

function Actions({ customer }: { customer: Customer }) {
  if (customer.status === "ERASED") return null;
  return (
    <>
      <SetTier customer={customer} />
      {customer.status === "ACTIVE" && <Suspend customer={customer} />}
      {customer.status === "SUSPENDED" && <Reinstate customer={customer} />}
    </>
  );
}

function Suspend({ customer: { customer_id, version } }: { customer: Customer }) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Pick<Profiling["Suspension"], "reason">>
      label="customers.suspend"
      intro={t("customers.suspend_intro")}
      done="customers.suspended"
      tone="danger"
      send={(suspension, key) => {
        const params = { path: { customer_id }, header: { "Idempotency-Key": key } };
        return ok(
          "profiling",
          profiling.POST("/customers/{customer_id}/suspension", { params, body: { ...suspension, version } }),
        );
      }}
    >
      <Text source="reason" hint="hint.suspension_reason" must lines={2} />
    </ActionDialog>
  );
}

function Reinstate({ customer: { customer_id } }: { customer: Customer }) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="customers.reinstate"
      intro={t("customers.reinstate_intro")}
      done="customers.reinstated"
      tone="main"
      send={() => ok("profiling", profiling.DELETE("/customers/{customer_id}/suspension", { params: { path: { customer_id } } }))}
    />
  );
}

function SetTier({ customer: { customer_id, version, tier } }: { customer: Customer }) {
  const { profiling } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog<Omit<Profiling["TierAssignment"], "version">>
      label="customers.set_tier"
      intro={t("customers.tier_intro")}
      done="customers.tier_set"
      initial={{ tier }}
      send={({ expires_at, ...assignment }) => {
        // The last day counts: the tier ends with it.
        const end = expires_at && { expires_at: new Date(`${expires_at}T23:59:59`).toISOString() };
        const body = { ...assignment, ...(end || {}), version };
        return ok("profiling", profiling.PUT("/customers/{customer_id}/tier", { params: { path: { customer_id } }, body }));
      }}
    >
      <Choice source="tier" of="tier" must />
      <Text source="reason" must lines={2} />
      <DateInput source="expires_at" label={t("field.tier_expires_at")} helperText={false} />
    </ActionDialog>
  );
}
