import { useEffect, useState } from "react";
import { useLanguage } from "../app/language";

const SLOW_MS = 4_000;

/** Silent at first; says so when it takes longer than usual. */
export function Loading({ page = false }: { page?: boolean }) {
  const { t } = useLanguage();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
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
