import { useLanguage } from "../../base/language";
import { PageHead } from "../../ui/PageHead";

/** In place of a carrier, method or zone that is not there. */
export function Missing({ back }: { back: { to: string; label: string } }) {
  const { t } = useLanguage();
  return <PageHead title={t("shell.not_found")} under={t("shell.not_found_text")} back={back} />;
}
