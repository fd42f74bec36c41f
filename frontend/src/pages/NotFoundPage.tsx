import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { Empty } from "../ui/Empty";
import { NoIndex } from "../ui/NoIndex";
import { PageTitle } from "../ui/PageTitle";

export default function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Empty picture="shelf" heading={<PageTitle>{t("notFound.title")}</PageTitle>} text={t("notFound.text")}>
      <NoIndex />
      <Link className="button" to="/">
        {t("notFound.home")}
      </Link>
      <Link className="button quiet" to="/search">
        {t("notFound.all")}
      </Link>
    </Empty>
  );
}
