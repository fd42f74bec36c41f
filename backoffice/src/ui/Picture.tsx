/** A picture that CATALOGING serves; `/media/` are those of the shop site, which this site does not have. */

import { useApi } from "@comptoir/shared/apiContext";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import type { ShopLanguage } from "../base/shopLanguage";

interface PictureProps {
  url: string | undefined;
  alt: string;
  size?: "small" | "large";
  /** Of `alt`; French unless said. */
  language?: ShopLanguage | undefined;
}

export function Picture({ url, alt, size = "small", language }: PictureProps) {
  const { cataloging } = useApi().addresses;
  const lang = useTextLang()(language);
  if (!url?.startsWith("/images/")) return <span className={`picture ${size} none`} aria-hidden="true" />;
  const side = size === "small" ? 44 : 160;
  return (
    <img
      className={`picture ${size}`}
      src={cataloging + url}
      alt={alt}
      lang={alt ? lang : undefined}
      width={side}
      height={side}
      loading="lazy"
    />
  );
}
