import { useLanguage } from "../base/language";
import { useSlow } from "./slow";

/** Silent at first; says so when it takes longer than usual. */
export function Loading({ page = false }: { page?: boolean }) {
  const { t } = useLanguage();
  const slow = useSlow(true);
  return (
    <div className={page ? "loading page" : "loading"} role="status">
      <span className="loading-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className={slow ? "" : "sr-only"}>{slow ? t("loading.slow") : t("loading.now")}</span>
    </div>
  );
}
