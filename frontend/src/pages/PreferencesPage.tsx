import type { Profiling } from "@comptoir/shared/types";
import type { SubmitEvent } from "react";
import { useKept } from "../base/kept";
import { useAccountLanguage } from "../features/account/language";
import { usePreferences, useSavePreferences } from "../features/account/preferences";
import { type Me, useMe } from "../features/account/queries";
import { Button } from "../ui/Button";
import { Check, SelectField } from "../ui/Field";
import { LoadFailure } from "../ui/LoadFailure";
import { Loading } from "../ui/Loading";
import { ErrorNotice, Notice } from "../ui/Notice";
import { PageTitle } from "../ui/PageTitle";

export default function PreferencesPage() {
  const { t } = useAccountLanguage();
  const me = useMe();
  const preferences = usePreferences();
  const failed = [me, preferences].find((each) => each.isError);
  return (
    <>
      <PageTitle>{t("account.preferences")}</PageTitle>
      {(me.isPending || preferences.isPending) && !failed && <Loading />}
      {failed && <LoadFailure error={failed.error} retry={failed.refetch} />}
      {me.data && preferences.data && <Form key={me.data.user_id} me={me.data} preferences={preferences.data} />}
    </>
  );
}

function Form({ me, preferences }: { me: Me; preferences: Profiling["Preferences"] }) {
  const { t, problem, setLocale } = useAccountLanguage();
  const typed = useKept("preferences", { language: me.language, news: preferences.news ?? false });
  const { language, news } = typed.value;
  const save = useSavePreferences(me);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(typed.value, {
      onSuccess: () => {
        typed.forget();
        setLocale(language === "FR" ? "fr" : "en");
      },
    });
  };
  return (
    <form className="card" onSubmit={submit} noValidate>
      <SelectField
        label={t("preferences.language")}
        value={language}
        onChange={(event) => typed.change({ news, language: event.target.value === "EN" ? "EN" : "FR" })}
      >
        <option value="FR" lang="fr">
          Français
        </option>
        <option value="EN" lang="en">
          English
        </option>
      </SelectField>
      <Check
        label={t("preferences.news")}
        aria-describedby="news-hint"
        checked={news}
        onChange={(event) => typed.change({ language, news: event.target.checked })}
      />
      <p id="news-hint" className="hint">
        {t("preferences.newsHint")}
      </p>
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
