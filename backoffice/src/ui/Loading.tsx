/** In place of what is still being read. Where one query is read, Loaded shows it. */
import { useLanguage } from "../base/language";

export function Loading() {
  const { t } = useLanguage();
  return (
    <p className="waiting" role="status">
      {t("shell.loading")}
    </p>
  );
}
