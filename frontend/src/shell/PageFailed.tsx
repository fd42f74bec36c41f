import { useLanguage } from "../base/language";
import { Empty } from "../ui/Empty";
import { PageTitle } from "../ui/PageTitle";

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
