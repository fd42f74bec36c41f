import { useLanguage } from "../../base/language";
import { Text } from "../../ui/Inputs";
import { CODE } from "./codes";

/** The code of something new; most people leave it empty. */
export function CodeText({ source }: { source: string }) {
  const { t } = useLanguage();
  return <Text source={source} label="field.terms_code" hint="hint.terms_code" like={[CODE, t("terms.code_like")]} />;
}
