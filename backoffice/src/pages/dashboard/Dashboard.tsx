/** The shop at a glance: ADMINISTERING's figures of today and of the last 30 days. */
import { ok } from "@shared/api";
import type { Administering } from "@shared/types";
import { useState } from "react";
import { useAsk } from "../../data/useAsk";
import { useLanguage } from "../../i18n/words";
import { Asked } from "../../ui/Asked";
import { Card } from "../../ui/Card";
import { DayBars } from "../../ui/charts/DayBars";
import { PageHead } from "../../ui/PageHead";
import { Figures } from "./Figures";
import { OrdersByStatus } from "./OrdersByStatus";
import { TopProducts } from "./TopProducts";
import { ToWatch } from "./ToWatch";

export default function DashboardPage() {
  const { t, dateTime } = useLanguage();
  const figures = useAsk(["dashboard"], ({ administering }) => ok("administering", administering.GET("/dashboard")), { every: 15 });
  const under = figures.data && t("dashboard.as_of", { at: dateTime(figures.data.as_of) });
  return (
    <>
      <PageHead title={t("menu.dashboard")} under={under} />
      <Asked query={figures}>{(dashboard) => <Panels dashboard={dashboard} />}</Asked>
    </>
  );
}

function Panels({ dashboard }: { dashboard: Administering["Dashboard"] }) {
  const { t, money, number } = useLanguage();
  const [period, setPeriod] = useState<"today" | "last_30_days">("today");
  const revenue = dashboard.days.map(({ day, revenue: { amount } }) => ({ day, value: amount }));
  const orders = dashboard.days.map(({ day, orders: value }) => ({ day, value }));
  return (
    <div className="stack">
      <ToWatch dashboard={dashboard} />
      <Figures period={period} choose={setPeriod} figures={dashboard[period]} />
      <div className="columns">
        <Card title={t("dashboard.revenue_by_day")}>
          <DayBars title={t("dashboard.last_30_days")} days={revenue} shown={(amount) => money({ amount, currency: "EUR" })} />
        </Card>
        <Card title={t("dashboard.orders_by_day")}>
          <DayBars title={t("dashboard.last_30_days")} days={orders} shown={number} />
        </Card>
        <TopProducts products={dashboard.top_products} />
        <OrdersByStatus title={t("dashboard.by_status")} counts={dashboard[period].orders_by_status} />
      </div>
    </div>
  );
}
