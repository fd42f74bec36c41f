import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { isProblem } from "@comptoir/shared/problems";
import { useQuery } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { useLanguage } from "../base/language";
import { TrackingEvents } from "../features/orders/TrackingEvents";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { focusFirstInvalid } from "../ui/focus";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";
import "../styles/orders.css";

const NUMBER = /^[A-Z]{2}[0-9]{9}[A-Z]{2}$/;

/** Where a parcel is, for anybody who has its number. */
export default function TrackingPage() {
  const { t } = useLanguage();
  const { parcel: number } = useParams();
  return (
    <div className="page narrow">
      <PageTitle>{t("footer.tracking")}</PageTitle>
      <NumberForm key={number} start={number ?? ""} />
      {number && <Parcel number={number} />}
    </div>
  );
}

function NumberForm({ start }: { start: string }) {
  const { t } = useLanguage();
  const go = useNavigate();
  const [number, setNumber] = useState(start);
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = number.replace(/\s/g, "").toUpperCase();
    setWrong(!NUMBER.test(wanted));
    if (!NUMBER.test(wanted)) return focusFirstInvalid(event.currentTarget);
    return void go(`/tracking/${wanted}`);
  };
  return (
    <form className="card" onSubmit={submit} noValidate>
      <Field
        label={t("tracking.number")}
        hint={t("tracking.hint")}
        error={wrong ? t("tracking.wrong") : undefined}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Button type="submit">{t("tracking.go")}</Button>
    </form>
  );
}

function Parcel({ number }: { number: string }) {
  const { t, day } = useLanguage();
  const { shipping } = useApi();
  const parcel = useQuery({
    queryKey: ["tracking", number],
    queryFn: ({ signal }) =>
      ok("shipping", shipping.GET("/tracking/{tracking_number}", { params: { path: { tracking_number: number } }, signal })),
    refetchInterval: 30_000,
  });
  if (parcel.isPending) return <Loading />;
  if (isProblem(parcel.error, "not-found", "invalid-request")) return <Notice kind="warn">{t("tracking.none")}</Notice>;
  if (parcel.isError) return <LoadFailure error={parcel.error} retry={parcel.refetch} />;
  const { status, carrier_name, latest_day, events } = parcel.data;
  const coming = latest_day && !["DELIVERED", "RETURNED", "CANCELLED"].includes(status);
  return (
    <section className="card" aria-labelledby="parcel">
      <div role="status">
        <h2 id="parcel">{t(`shipmentStatus.${status}`)}</h2>
      </div>
      <p className="hint">
        {carrier_name} · {number}
      </p>
      {coming && <p>{t("tracking.by", { day: day(latest_day) })}</p>}
      <TrackingEvents events={events} />
    </section>
  );
}
