import type { Cataloging } from "@comptoir/shared/types";
import { useTextLang } from "@comptoir/shared/ui/LanguageProvider";
import { type Named, useLanguage } from "../../base/language";
import { Picture } from "../../ui/Picture";

type Image = Cataloging["ProductImage"];

interface Props {
  images: Image[];
  /** What stands for a picture without words; the words of most pictures are in the same language. */
  of: Named;
  place: number;
  onPlace: (place: number) => void;
}

export function Gallery({ images, of: { name, lang }, place, onPlace }: Props) {
  const { t } = useLanguage();
  const textLang = useTextLang();
  const langOf = (each: Image) => (each.language ? textLang(each.language) : lang);
  const image = images[place];
  return (
    <div className="gallery">
      <Picture lang={image ? langOf(image) : lang} path={image?.url} alt={image?.alt ?? name} eager />
      {images.length > 1 && (
        <ul className="thumbnails" aria-label={t("product.pictures")}>
          {images.map((each, at) => (
            <li key={each.image_id}>
              <button
                type="button"
                aria-pressed={at === place}
                aria-label={each.alt}
                lang={langOf(each)}
                onClick={() => onPlace(at)}
              >
                <Picture path={each.url} alt="" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
