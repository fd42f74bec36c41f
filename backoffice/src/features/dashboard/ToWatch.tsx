/** What needs attention: stock, stuck processes, dead letters. Shows a calm state when there is nothing. */
import type { Administering } from "@comptoir/shared/types";
import { usePermissions } from "ra-core";
import { Link } from "react-router";
import { mayOpen, type Part } from "../../base/access";
import { type Key, useLanguage } from "../../base/language";

export function ToWatch({ dashboard }: { dashboard: Administering["Dashboard"] }) {
  const { t } = useLanguage();
  const { permissions = [] } = usePermissions<string[]>();
  const { stock_alerts, stuck_processes, dead_letters } = dashboard;
  const letters = dead_letters.reduce((sum, { recorded }) => sum + recorded, 0);
  const points: [Key, number, Part, string][] = [
    ["watch.out_of_stock", stock_alerts.out_of_stock, "stock-items", `/stock-items?filter=${filter("OUT_OF_STOCK")}`],
    ["watch.low", stock_alerts.low, "stock-items", `/stock-items?filter=${filter("LOW")}`],
    ["watch.stuck", stuck_processes, "order-processes", "/order-processes"],
    ["watch.dead_letters", letters, "dead-letters", "/dead-letters"],
  ];
  const open = points.filter(([, count]) => count > 0);
  if (open.length === 0) return <p className="all-well">{t("watch.nothing")}</p>;
  return (
    <ul className="watch" aria-label={t("watch.title")}>
      {open.map(([label, count, part, to]) => (
        <li key={label}>
          {mayOpen(part, permissions) ? <Link to={to}>{t(label, { count })}</Link> : <span>{t(label, { count })}</span>}
        </li>
      ))}
    </ul>
  );
}

const filter = (status: string) => encodeURIComponent(JSON.stringify({ status }));
