/** A method to relay points is offered only where its carrier has open ones: says so while there is none, and leads to them, and to their import. */
import { ok } from "@comptoir/shared/api";
import type { Shipping } from "@comptoir/shared/types";
import { Link } from "react-router";
import { useLanguage } from "../../base/language";
import { useMay } from "../../base/useMay";
import { useApiQuery } from "../../data/useApiQuery";
import { NextStep } from "../../ui/NextStep";
import { importOf } from "../relays/importOf";

export function RelayStep({ carrier: { carrier_code, name } }: { carrier: Pick<Shipping["Carrier"], "carrier_code" | "name"> }) {
  const { t } = useLanguage();
  const may = useMay()("shipping:write");
  const query = { carrier_code, status: "OPEN" as const, limit: 1 };
  const { data } = useApiQuery(["relay-points", carrier_code, "open"], ({ shipping }) =>
    ok("shipping", shipping.GET("/relay-points", { params: { query } })),
  );
  const to = `/relay-points?filter=${encodeURIComponent(JSON.stringify({ carrier_code }))}`;
  const known = t("methods.see_relay_points", { name });
  if (!data) return null;
  if (data.items.length > 0) {
    return (
      <p className="actions">
        <Link to={to}>{known}</Link>
        {may && <Link to={importOf(carrier_code)}>{t("methods.import_relay_points")}</Link>}
      </p>
    );
  }
  return (
    <NextStep way={may ? t("methods.import_relay_points") : known} to={may ? importOf(carrier_code) : to}>
      {t("methods.no_relay_points", { name })}
    </NextStep>
  );
}
