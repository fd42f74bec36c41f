import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { PageHead } from "../ui/PageHead";

export function NotFound() {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t("shell.not_found")} under={t("shell.not_found_text")} />
      <Link to="/">{t("menu.dashboard")}</Link>
    </>
  );
}
