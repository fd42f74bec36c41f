import { type Api, ok } from "@comptoir/shared/api";
import type { Ordering } from "@comptoir/shared/types";
import type { ServiceName } from "@generated/suite";
import { useState } from "react";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { clientOf } from "../../data/sources";
import { useApiQuery } from "../../data/useApiQuery";
import { Card } from "../../ui/Card";
import { Spark } from "../../ui/charts/Spark";
import { Facts } from "../../ui/Facts";
import { StatusBadge } from "../../ui/StatusBadge";

const EVERY = 4;
const KEPT = 30;

function readings(api: Api, service: ServiceName, outbox: boolean) {
  const client = clientOf(api, service);
  return Promise.all([
    ok(service, client.GET("/health/ready")),
    ok(service, client.GET("/info")),
    outbox ? ok(service, client.GET("/outbox")) : undefined,
  ]);
}

export function ServiceHealth({ service }: { service: ServiceName }) {
  const { t, number, dateTime } = useLanguage();
  const may = useMay()("operations:read");
  const { data, error } = useApiQuery(["health", service, may], (api) => readings(api, service, may), { every: EVERY });
  const [ready, info, outbox] = data ?? [];
  const lags = useLast(ready?.consumer_lag, data);
  const status = error ? "UNREACHABLE" : ready?.status;
  return (
    <Card className="service-card" title={t(`unit.${service}`)} actions={status && <StatusBadge word={`health.${status}`} />}>
      {error && <p className="note">{t("health.no_answer")}</p>}
      {ready && info && !error && (
        <>
          <Facts
            facts={[
              ["field.version", info.version],
              ["health.lag", <Lag key="l" lag={ready.consumer_lag} lags={lags} />],
              [
                "health.outbox",
                outbox &&
                  t("health.outbox_depth", {
                    depth: number(outbox.depth),
                    parked: number(outbox.parked),
                    jobs: number(outbox.jobs_due),
                  }),
              ],
              ["health.since", dateTime(info.started_at)],
            ]}
          />
          <Checks checks={ready.checks} />
        </>
      )}
    </Card>
  );
}

function Lag({ lag, lags }: { lag: number; lags: readonly number[] }) {
  const { number } = useLanguage();
  return (
    <span className="lag">
      {number(lag)} <Spark values={lags} />
    </span>
  );
}

function Checks({ checks }: { checks: Ordering["ReadinessCheck"][] }) {
  const { t } = useLanguage();
  return (
    <ul className="checks" aria-label={t("health.checks")}>
      {checks.map(({ name, status, detail }) => (
        <li key={name} className={status.toLowerCase()} title={detail}>
          {name} <span className="sr-only">{t(`health.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The last values of a reading; `of` is what they come with, so that an equal value counts again. */
function useLast(value: number | undefined, of: unknown): readonly number[] {
  const [seen, setSeen] = useState<{ of: unknown; values: readonly number[] }>({ of: undefined, values: [] });
  if (value !== undefined && seen.of !== of) setSeen({ of, values: [...seen.values, value].slice(-KEPT) });
  return seen.values;
}
