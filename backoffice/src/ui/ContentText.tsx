/** A name or a text of the catalogue, for wherever one is shown: marked with its language on a page in the other one. */
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import type { ReactNode } from "react";
import type { ShopLanguage } from "../base/shopLanguage";

interface ContentTextProps {
  /** French unless said. */
  language?: ShopLanguage | undefined;
  children: ReactNode;
}

export function ContentText({ language, children }: ContentTextProps) {
  const lang = useTextLang()(language);
  return lang ? <span lang={lang}>{children}</span> : children;
}
