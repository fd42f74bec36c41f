import { isProblem } from "@comptoir/shared/problems";
import { useLanguage } from "../base/language";
import { Notice } from "./Notice";

/** While the index of products is being built, which takes a moment after a start: the read goes on by itself. */
export function Opening({ error }: { error: unknown }) {
  const { t } = useLanguage();
  if (!isProblem(error, "index-not-ready")) return null;
  return (
    <Notice kind="info" role="status">
      {t("loading.opening")}
    </Notice>
  );
}
