import { useLanguage } from "../i18n/words";

export function Waiting() {
  const { t } = useLanguage();
  return (
    <p className="waiting" role="status">
      {t("shell.loading")}
    </p>
  );
}
