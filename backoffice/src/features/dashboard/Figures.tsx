import type { Administering } from "@comptoir/shared/types";
import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import { type Key, useLanguage } from "../../base/language";

type Period = "today" | "last_30_days";

interface FiguresProps {
  period: Period;
  choose: (period: Period) => void;
  figures: Administering["PeriodFigures"];
}

export function Figures({ period, choose, figures }: FiguresProps) {
  const { t, money, number } = useLanguage();
  const { orders, revenue, average_basket, refunds, refunded, new_customers } = figures;
  const tiles: [Key, string, string?][] = [
    ["dashboard.orders", number(orders)],
    ["dashboard.revenue", money(revenue)],
    ["dashboard.basket", money(average_basket)],
    ["dashboard.refunded", money(refunded), t("dashboard.refunds", { count: refunds })],
    ["dashboard.new_customers", number(new_customers)],
  ];
  return (
    <section aria-label={t("dashboard.figures")}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={period}
        aria-label={t("dashboard.period")}
        onChange={(_, chosen: Period | null) => chosen && choose(chosen)}
      >
        <ToggleButton value="today">{t("dashboard.today")}</ToggleButton>
        <ToggleButton value="last_30_days">{t("dashboard.last_30_days")}</ToggleButton>
      </ToggleButtonGroup>
      <dl className="tiles">
        {tiles.map(([label, figure, note]) => (
          <div key={label} className="tile">
            <dt>{t(label)}</dt>
            <dd>
              {figure}
              {note && <small>{note}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
