import type { Administering } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { Card } from "../../ui/Card";
import { Shares } from "../../ui/charts/Shares";
import { toneOf } from "../../ui/StatusBadge";

interface OrdersByStatusProps {
  title: string;
  counts: Administering["OrderStatusCount"][];
}

export function OrdersByStatus({ title, counts }: OrdersByStatusProps) {
  const { t, number } = useLanguage();
  const shares = counts.map(({ status, orders }) => ({
    key: status,
    name: t(`orderStatus.${status}`),
    value: orders,
    shown: number(orders),
    tone: toneOf(status),
  }));
  return (
    <Card title={title}>
      {shares.length > 0 ? <Shares shares={shares} /> : <p className="empty">{t("dashboard.no_orders")}</p>}
    </Card>
  );
}
