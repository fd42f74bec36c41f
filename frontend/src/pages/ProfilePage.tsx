import { type SubmitEvent, useState } from "react";
import { freeFrom } from "../base/freeDelivery";
import { useKept } from "../base/kept";
import { useSettings } from "../base/settings";
import { useAccountLanguage } from "../features/account/language";
import { type Me, useMe, useSaveMe } from "../features/account/queries";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { focusFirstInvalid } from "../ui/focus";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";

export function ProfilePage() {
  const { t } = useAccountLanguage();
  const me = useMe();
  return (
    <>
      <PageTitle>{t("account.profile")}</PageTitle>
      {me.isPending && <Loading />}
      {me.isError && <LoadFailure error={me.error} retry={me.refetch} />}
      {me.data && (
        <>
          <TierCard me={me.data} />
          <ProfileForm key={me.data.user_id} me={me.data} />
        </>
      )}
    </>
  );
}

function TierCard({ me }: { me: Me }) {
  const { t, money, date } = useAccountLanguage();
  const { data: settings } = useSettings();
  if (!me.tier) return null;
  const discount = me.benefits?.discount_percent ?? 0;
  const free = settings && freeFrom(settings, me.tier);
  return (
    <section className={`card tier-card ${me.tier.toLowerCase()}`} aria-labelledby="tier">
      <h2 id="tier">{t("tier.title", { tier: t(`tier.${me.tier}`) })}</h2>
      <ul>
        <li>{discount > 0 ? t("tier.discount", { percent: discount }) : t("tier.noDiscount")}</li>
        {free && <li>{free.amount === 0 ? t("tier.freeAlways") : t("tier.freeFrom", { amount: money(free) })}</li>}
        {me.tier_expires_at && <li>{t("tier.until", { date: date(me.tier_expires_at) })}</li>}
      </ul>
    </section>
  );
}

function ProfileForm({ me }: { me: Me }) {
  const { t, problem } = useAccountLanguage();
  const typed = useKept("profile", { first_name: me.first_name, last_name: me.last_name });
  const { first_name, last_name } = typed.value;
  const [checked, setChecked] = useState(false);
  const save = useSaveMe();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (!first_name.trim() || !last_name.trim()) return focusFirstInvalid(event.currentTarget);
    const change = { first_name: first_name.trim(), last_name: last_name.trim(), version: me.version };
    save.mutate(change, { onSuccess: typed.forget });
  };
  const required = (value: string) => (checked && !value.trim() ? t("form.required") : undefined);
  return (
    <form className="card" onSubmit={submit} noValidate>
      <p>
        <span className="hint">{t("form.email")}</span> {me.email}
      </p>
      <Field
        label={t("form.first_name")}
        autoComplete="given-name"
        error={required(first_name)}
        value={first_name}
        maxLength={100}
        onChange={(event) => typed.change({ ...typed.value, first_name: event.target.value })}
      />
      <Field
        label={t("form.last_name")}
        autoComplete="family-name"
        error={required(last_name)}
        value={last_name}
        maxLength={100}
        onChange={(event) => typed.change({ ...typed.value, last_name: event.target.value })}
      />
      <ErrorNotice text={save.isError ? problem(save.error) : undefined} />
      {save.isSuccess && (
        <Notice kind="good" role="status">
          {t("profile.saved")}
        </Notice>
      )}
      <Button type="submit" busy={save.isPending}>
        {t("action.save")}
      </Button>
    </form>
  );
}
