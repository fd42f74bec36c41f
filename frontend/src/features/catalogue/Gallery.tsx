import type { Cataloging } from "@comptoir/shared/types";
import { type Named, useLanguage } from "../../base/language";
import { Picture } from "../../ui/Picture";

interface Props {
  images: Cataloging["ProductImage"][];
  /** What stands for a picture without words. */
  of: Named;
  place: number;
  onPlace: (place: number) => void;
}

export function Gallery({ images, of: { name, lang }, place, onPlace }: Props) {
  const { t } = useLanguage();
  const image = images[place];
  return (
    <div className="gallery">
      <Picture lang={lang} path={image?.url} alt={image?.alt ?? name} eager />
      {images.length > 1 && (
        <ul className="thumbnails" aria-label={t("product.pictures")}>
          {images.map((each, at) => (
            <li key={each.image_id}>
              <button type="button" aria-pressed={at === place} aria-label={each.alt} lang={lang} onClick={() => onPlace(at)}>
                <Picture path={each.url} alt="" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
