/** VAT by class and country, with the periods to come. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Billing } from "@comptoir/shared/types";
import { DateInput } from "react-admin";
import { useLanguage } from "../base/language";
import { useMay } from "../base/useMay";
import { useApiQuery } from "../data/useApiQuery";
import { ActionDialog } from "../ui/ActionDialog";
import { Percent } from "../ui/Inputs";
import { Loaded } from "../ui/Loaded";
import { PageHead } from "../ui/PageHead";
import { Table } from "../ui/Table";

type Schedule = Billing["TaxRateSchedule"];

export default function TaxRates() {
  const { t, rate, date } = useLanguage();
  const place = usePlace();
  const may = useMay()("billing:write");
  const rates = useApiQuery(["tax-rates"], ({ billing }) =>
    ok("billing", billing.GET("/tax-rates", { params: { query: { with_territories: true } } })),
  );
  const period = ({ tax_rate, valid_from }: Schedule["periods"][number]) =>
    t("taxes.from", { rate: rate(tax_rate), day: date(valid_from) });
  return (
    <>
      <PageHead title={t("menu.tax-rates")} under={t("taxes.intro")} />
      <Loaded query={rates}>
        {({ items }) => (
          <Table
            caption={t("menu.tax-rates")}
            records={items}
            id={({ tax_class, country: where, territory = "" }) => `${tax_class} ${where} ${territory}`}
            columns={[
              { label: "field.country", cell: place },
              { label: "field.tax_class", cell: (schedule) => t(`taxClass.${schedule.tax_class}`) },
              {
                label: "field.tax_rate",
                numeric: true,
                cell: ({ tax_rate }) => <strong>{tax_rate === undefined ? "–" : rate(tax_rate)}</strong>,
              },
              { label: "taxes.periods", extra: true, cell: ({ periods }) => periods.map(period).join(" · ") },
              { label: "field.actions", pressed: true, cell: (schedule) => may && <SetRate schedule={schedule} /> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

/** The country, or the territory of it that has rates of its own. */
function usePlace() {
  const { t, country } = useLanguage();
  return ({ country: code, territory }: Schedule) =>
    territory ? `${country(code)} (${t(`territory.${territory}`)})` : country(code);
}

function SetRate({ schedule }: { schedule: Schedule }) {
  const { tax_class, country, territory, version, tax_rate } = schedule;
  const { billing } = useApi();
  const { t } = useLanguage();
  const place = usePlace();
  return (
    <ActionDialog<Omit<Billing["TaxRateChange"], "version">>
      label="taxes.set"
      title={t("taxes.set_title", { name: t(`taxClass.${tax_class}`), country: place(schedule) })}
      intro={t("taxes.set_intro")}
      done="taxes.was_set"
      initial={tax_rate === undefined ? {} : { tax_rate }}
      send={(change) => {
        const body = { ...change, version };
        return ok(
          "billing",
          billing.PUT("/tax-rates/{tax_class}/{country}", {
            params: { path: { tax_class, country }, query: territory ? { territory } : {} },
            body,
          }),
        );
      }}
    >
      <Percent source="tax_rate" must />
      <DateInput source="valid_from" label={t("field.valid_from")} helperText={false} isRequired />
    </ActionDialog>
  );
}
