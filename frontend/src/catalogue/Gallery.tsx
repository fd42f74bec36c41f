import type { Cataloging } from "@shared/types";
import { useState } from "react";
import { useLanguage } from "../app/language";
import { Picture } from "../ui/Picture";

export function Gallery({ images, name }: { images: Cataloging["ProductImage"][]; name: string }) {
  const { t } = useLanguage();
  const [place, setPlace] = useState(0);
  const image = images[place];
  return (
    <div className="gallery">
      <Picture path={image?.url} alt={image?.alt ?? name} eager />
      {images.length > 1 && (
        <ul className="thumbnails" aria-label={t("product.pictures")}>
          {images.map((each, at) => (
            <li key={each.image_id}>
              <button type="button" aria-pressed={at === place} aria-label={each.alt} onClick={() => setPlace(at)}>
                <Picture path={each.url} alt="" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
