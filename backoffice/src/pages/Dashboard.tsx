/** The shop at a glance: ADMINISTERING's figures of today and of the last 30 days. */
import { ok } from "@comptoir/shared/api";
import type { Administering } from "@comptoir/shared/types";
import { useState } from "react";
import { useLanguage } from "../base/language";
import { useApiQuery } from "../data/useApiQuery";
import { Figures } from "../features/dashboard/Figures";
import { OrdersByStatus } from "../features/dashboard/OrdersByStatus";
import { TopProducts } from "../features/dashboard/TopProducts";
import { ToWatch } from "../features/dashboard/ToWatch";
import { Card } from "../ui/Card";
import { DayBars } from "../ui/charts/DayBars";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";

export default function DashboardPage() {
  const { t, dateTime } = useLanguage();
  const figures = useApiQuery(["dashboard"], ({ administering }) => ok("administering", administering.GET("/dashboard")), {
    every: 15,
  });
  const under = figures.data && t("dashboard.as_of", { at: dateTime(figures.data.as_of) });
  return (
    <>
      <PageHead title={t("menu.dashboard")} under={under} />
      <Loaded query={figures}>{(dashboard) => <Panels dashboard={dashboard} />}</Loaded>
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
