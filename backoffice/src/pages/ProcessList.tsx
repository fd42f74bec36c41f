import type { Ordering } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { RetryProcess } from "../features/orders/OrderActions";
import { Choice } from "../ui/Inputs";
import { ResourceList } from "../ui/ResourceList";
import { StatusBadge } from "../ui/StatusBadge";

type OrderProcess = Ordering["OrderProcess"];

export default function ProcessList() {
  const { t, dateTime } = useLanguage();
  const may = useMay();
  return (
    <ResourceList<OrderProcess>
      resource="order-processes"
      title={t("menu.order-processes")}
      filters={[<Choice key="state" source="state" of="processState" alwaysOn />]}
      empty={t("process.none")}
      every={5}
      columns={[
        {
          label: "field.order_number",
          cell: (process) => <Link to={`/orders/${process.order_id}/show`}>{process.order_number}</Link>,
        },
        { label: "field.updated_at", tight: true, cell: (process) => dateTime(process.updated_at, "medium") },
        { label: "field.order_status", cell: (process) => <StatusBadge word={`orderStatus.${process.order_status}`} /> },
        { label: "field.state", cell: (process) => <StatusBadge word={`processState.${process.state}`} /> },
        { label: "process.progress", cell: (process) => progress(process) },
        { label: "process.waits", extra: true, cell: ({ waiting_for }) => waiting_for && t(`step.${waiting_for}`) },
        {
          label: "field.actions",
          pressed: true,
          cell: (process) => process.state === "STUCK" && may("orders:write") && <RetryProcess order={process} />,
        },
      ]}
    />
  );
}

function progress({ steps }: OrderProcess): string {
  const counted = steps.filter((step) => step.state !== "SKIPPED");
  return `${counted.filter((step) => step.state !== "EXPECTED").length} / ${counted.length}`;
}
