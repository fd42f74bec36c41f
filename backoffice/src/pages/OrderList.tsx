import { isErased } from "@comptoir/shared/erased";
import type { Ordering } from "@comptoir/shared/types";
import { DateInput, SearchInput } from "react-admin";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { VendorInput } from "../features/vendors/VendorInput";
import { GoodsName } from "../ui/GoodsName";
import { Cents, Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

export default function OrderList() {
  const { t, money, dateTime } = useLanguage();
  const filters = [
    <SearchInput key="q" source="q" alwaysOn placeholder={t("orders.search")} />,
    <Choice key="status" source="status" of="orderStatus" alwaysOn />,
    <Choice key="sort" source="sort" of="orderSort" alwaysOn />,
    <Choice key="tier" source="tier" of="tier" label="field.tier" />,
    <DateInput key="created_from" source="created_from" label={t("field.created_from")} helperText={false} />,
    <DateInput key="created_to" source="created_to" label={t("field.created_to")} helperText={false} />,
    <Cents key="total_min" source="total_min" label="field.total_min" />,
    <Cents key="total_max" source="total_max" label="field.total_max" />,
    <VendorInput key="vendor_id" source="vendor_id" />,
  ];
  return (
    <ResourceList<Ordering["OrderSummary"]>
      resource="orders"
      title={t("menu.orders")}
      filters={filters}
      empty={t("orders.none")}
      every={10}
      columns={[
        { label: "field.order_number", cell: (order) => <Link to={`/orders/${order.order_id}/show`}>{order.order_number}</Link> },
        { label: "field.created_at", tight: true, cell: (order) => dateTime(order.created_at) },
        { label: "field.recipient", cell: ({ recipient }) => (isErased(recipient) ? t("address.erased") : recipient) },
        { label: "field.contents", extra: true, cell: (order) => <Contents order={order} /> },
        { label: "field.tier", extra: true, cell: (order) => t(`tier.${order.tier}`) },
        { label: "field.status", cell: (order) => <StatusBadge word={`orderStatus.${order.status}`} /> },
        { label: "field.payment", cell: (order) => <StatusBadge word={`paymentStatus.${order.payment_status}`} /> },
        { label: "field.total", numeric: true, cell: (order) => money(order.total) },
      ]}
    />
  );
}

function Contents({ order }: { order: Ordering["OrderSummary"] }) {
  const { t } = useLanguage();
  const others = order.line_count - 1;
  return (
    <span>
      <GoodsName of={{ name: order.first_line_name, name_en: order.first_line_name_en }} />
      {others > 0 && ` ${t("orders.others", { count: others })}`}
    </span>
  );
}
