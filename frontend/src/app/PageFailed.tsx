import { Empty } from "../ui/Empty";
import { PageTitle } from "../ui/PageTitle";
import { useLanguage } from "./language";

export function PageFailed() {
  const { t } = useLanguage();
  return (
    <Empty picture="parcel" heading={<PageTitle>{t("failed.title")}</PageTitle>} text={t("failed.text")}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t("action.retry")}
      </button>
    </Empty>
  );
}
