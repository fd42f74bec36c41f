/** Shown when /config.json is missing or wrong: no service can be called, and the language is not known yet. */
import { chooseLocale } from "@comptoir/shared/i18n";
import { translatorOf } from "../base/language";

export function NotConfigured({ reason }: { reason: string }) {
  const { t } = translatorOf(chooseLocale(null, navigator.languages));
  return (
    <main className="stop">
      <h1>{t("config.title")}</h1>
      <p>{t("config.text")}</p>
      <pre>{reason}</pre>
    </main>
  );
}
