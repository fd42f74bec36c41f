/** What was ordered, by the name that readers of the office's language have for it; perhaps with the way to its page. */
import { languageOfName, shownName, type TwoNames } from "@comptoir/shared/shownName";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { ContentText } from "./ContentText";

interface GoodsNameProps {
  of: TwoNames;
  to?: string | false;
}

export function GoodsName({ of, to }: GoodsNameProps) {
  const { locale } = useLanguage();
  const name = shownName(locale, of);
  return <ContentText language={languageOfName(locale, of)}>{to ? <Link to={to}>{name}</Link> : name}</ContentText>;
}
