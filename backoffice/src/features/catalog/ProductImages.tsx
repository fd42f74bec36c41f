import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { Picture } from "../../ui/Picture";
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
              <ContentText>{image.alt}</ContentText>
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
    <ActionDialog
      label="action.remove"
      intro={<ContentText>{alt}</ContentText>}
      done="products.picture_removed"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/images/{image_id}", { params: { path: { image_id } } }));
      }}
    />
  );
}
