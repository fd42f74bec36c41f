import { ok } from "@shared/api";
import type { Cataloging } from "@shared/types";
import { useApi } from "../../app/ApiContext";
import { useLanguage } from "../../i18n/words";
import { Action } from "../../ui/Action";
import { Card } from "../../ui/Card";
import { Picture } from "../../ui/Picture";
import { Written } from "../../ui/Written";
import { AddImage } from "./AddImage";

export function ProductImages({ product }: { product: Cataloging["Product"] }) {
  const { t } = useLanguage();
  const open = product.status !== "ARCHIVED";
  return (
    <Card title={t("products.pictures")} actions={open && <AddImage product={product} />}>
      {product.images.length === 0 && <p className="empty">{t("products.no_picture")}</p>}
      <ul className="pictures">
        {product.images.map((image) => (
          <li key={image.image_id}>
            <Picture url={image.url} alt={image.alt} size="large" />
            <small>
              <Written>{image.alt}</Written>
              {image.sku && ` · ${image.sku}`}
            </small>
            {open && <RemoveImage image={image} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RemoveImage({ image: { image_id, alt } }: { image: Cataloging["ProductImage"] }) {
  const { cataloging } = useApi();
  return (
    <Action
      label="action.remove"
      intro={<Written>{alt}</Written>}
      done="products.picture_removed"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/images/{image_id}", { params: { path: { image_id } } }));
      }}
    />
  );
}
