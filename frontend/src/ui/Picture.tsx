import { useApi } from "@comptoir/shared/apiContext";
import { pictureAddress } from "../base/pictures";
import { Icon } from "./Icon";

interface Props {
  path: string | undefined;
  alt: string;
  /** Of the words, when it is not the page's language. */
  lang?: string | undefined;
  /** Loaded at once: for what is seen without scrolling. */
  eager?: boolean;
}

/** A square product picture; its place is kept while it loads. */
export function Picture({ path, alt, lang, eager = false }: Props) {
  const api = useApi();
  if (!path) {
    return (
      <div className="picture none" {...(alt && { role: "img", "aria-label": alt })}>
        <Icon name="parcel" />
      </div>
    );
  }
  return (
    <img
      className="picture"
      src={pictureAddress(api, path)}
      alt={alt}
      lang={lang}
      width="640"
      height="640"
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding={eager ? "auto" : "async"}
    />
  );
}
