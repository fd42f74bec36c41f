/** The number of open dead letters at each service, so that staff need not open all nine lists. */
import { ok } from "@comptoir/shared/api";
import { SERVICES, type ServiceName } from "@generated/suite";
import { useListContext } from "ra-core";
import { useLanguage } from "../../base/language";
import { clientOf } from "../../data/sources";
import { useApiQuery } from "../../data/useApiQuery";

const MOST = 100;

export function OpenCounts() {
  const { t } = useLanguage();
  return (
    <ul className="open-counts" aria-label={t("dead_letters.open_by_service")}>
      {SERVICES.map((service) => (
        <OpenCount key={service} service={service} />
      ))}
    </ul>
  );
}

function OpenCount({ service }: { service: ServiceName }) {
  const { t } = useLanguage();
  const { filterValues, setFilters } = useListContext();
  const { data, error } = useApiQuery(
    ["open-dead-letters", service],
    async (api) => {
      const query = { status: "OPEN", limit: MOST } as const;
      const { items, next_cursor } = await ok(service, clientOf(api, service).GET("/dead-letters", { params: { query } }));
      return next_cursor ? `${MOST}+` : String(items.length);
    },
    { every: 10 },
  );
  const chosen = (filterValues as { service?: ServiceName }).service === service;
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen}
        className={data && data !== "0" ? "some" : undefined}
        onClick={() => setFilters({ ...filterValues, service, status: "OPEN" })}
      >
        {t(`unit.${service}`)} <b>{error ? "?" : (data ?? "…")}</b>
      </button>
    </li>
  );
}
