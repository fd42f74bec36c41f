import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useLanguage } from "../../base/language";
import { useShopLanguage } from "../../base/shopLanguage";
import { Card } from "../../ui/Card";
import { ContentText } from "../../ui/ContentText";
import { Picture } from "../../ui/Picture";
import { RecordForm } from "../../ui/RecordForm";
import { AddImages } from "./AddImages";
import type { Told } from "./bothLanguages";
import { PictureRows } from "./PictureRows";
import { orderOf, picturesIn, type TypedPictures } from "./pictures";

export function ProductImages({ told }: { told: Told }) {
  const { t } = useLanguage();
  const product = told[useShopLanguage()];
  const open = product.status !== "ARCHIVED";
  return (
    <Card title={t("products.pictures")} actions={open && <AddImages told={told} />}>
      {product.images.length === 0 && <p className="empty">{t("products.no_picture")}</p>}
      {product.images.length > 0 && (open ? <PicturesForm told={told} /> : <Shown told={told} />)}
    </Card>
  );
}

/** Of an archived product: they stay as they were. */
function Shown({ told }: { told: Told }) {
  const { images, language } = told[useShopLanguage()];
  return (
    <ul className="pictures">
      {images.map(({ image_id, url, alt, sku }) => (
        <li key={image_id}>
          <Picture url={url} alt={alt} language={language} size="large" />
          <small>
            <ContentText language={language}>{alt}</ContentText>
            {sku && ` · ${sku}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

function PicturesForm({ told }: { told: Told }) {
  const { cataloging } = useApi();
  const { product_id } = told.FR;
  const send = (typed: TypedPictures, version: number) =>
    ok(
      "cataloging",
      cataloging.PUT("/products/{product_id}/images", {
        params: { path: { product_id } },
        body: { images: orderOf(typed), version },
      }),
    );
  return (
    <RecordForm<Told, TypedPictures> record={told} valuesOf={picturesIn} send={send} done="pictures.saved" save="pictures.save">
      <PictureRows told={told} />
    </RecordForm>
  );
}
