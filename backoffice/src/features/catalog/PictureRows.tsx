/** The pictures in their order: moved by buttons, or by dragging one onto the place of another. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import Button from "@mui/material/Button";
import { type DragEvent, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { ContentText } from "../../ui/ContentText";
import { Text } from "../../ui/Inputs";
import { Picture } from "../../ui/Picture";
import { ownLanguage, type Told } from "./bothLanguages";
import { type PlacedPicture, wordLanguages } from "./pictures";
import { VariantInput } from "./VariantInput";

export function PictureRows({ told }: { told: Told }) {
  const { t } = useLanguage();
  const { fields, move } = useFieldArray<{ images: PlacedPicture[] }, "images">({ name: "images" });
  const [dragged, drag] = useState<number>();
  const [said, say] = useState("");
  const own = ownLanguage(told);
  const images = new Map(told[own].images.map((image) => [image.image_id, image]));
  const go = (from: number, to: number) => {
    move(from, to);
    say(t("pictures.moved", { place: to + 1, count: fields.length }));
  };
  const drop = (to: number) => (event: DragEvent) => {
    event.preventDefault();
    if (dragged !== undefined && dragged !== to) go(dragged, to);
    drag(undefined);
  };
  const untold = wordLanguages(told).length < 2;
  return (
    <>
      <p className="note">{t(untold ? "pictures.untold" : "pictures.order")}</p>
      <p className="sr-only" role="status">
        {said}
      </p>
      <ol className="placed">
        {fields.map(({ id, image_id }, place) => {
          const image = images.get(image_id);
          if (!image) return null;
          return (
            <li
              key={id}
              className={dragged === place ? "dragged" : undefined}
              onDragOver={(event) => event.preventDefault()}
              onDrop={drop(place)}
            >
              <fieldset>
                <legend className="sr-only">{t("pictures.place", { place: place + 1 })}</legend>
                {/* biome-ignore lint/a11y/noStaticElementInteractions: it is dragged by a pointer; the buttons beside it do the same for a keyboard. */}
                <div
                  className="handle"
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = "move";
                    drag(place);
                  }}
                  onDragEnd={() => drag(undefined)}
                >
                  <Picture url={image.url} alt={image.alt} language={own} size="large" />
                </div>
                <div className="words">
                  {wordLanguages(told).map((language) => (
                    <Text
                      key={language}
                      source={`images.${place}.alts.${language}`}
                      label={`pictures.alt.${language}`}
                      written={language}
                      must={language === own}
                    />
                  ))}
                  <VariantInput source={`images.${place}.sku`} variants={told[own].variants} />
                  <div className="actions">
                    <MoveButtons place={place} count={fields.length} go={go} />
                    <RemoveImage image={image} told={told} place={place} />
                  </div>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface MoveButtonsProps {
  place: number;
  count: number;
  go: (from: number, to: number) => void;
}

function MoveButtons({ place, count, go }: MoveButtonsProps) {
  const { t } = useLanguage();
  // A button at the end stays in place, so that the focus does too.
  const way = (to: number) => (to >= 0 && to < count ? { onClick: () => go(place, to) } : { "aria-disabled": true });
  return (
    <>
      <Button size="small" aria-label={t("pictures.earlier_of", { place: place + 1 })} {...way(place - 1)}>
        ↑ {t("pictures.earlier")}
      </Button>
      <Button size="small" aria-label={t("pictures.later_of", { place: place + 1 })} {...way(place + 1)}>
        ↓ {t("pictures.later")}
      </Button>
    </>
  );
}

interface RemoveImageProps {
  image: Cataloging["ProductImage"];
  told: Told;
  place: number;
}

function RemoveImage({ image: { image_id, alt }, told, place }: RemoveImageProps) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="action.remove"
      title={t("pictures.remove", { place: place + 1 })}
      intro={<ContentText language={ownLanguage(told)}>{alt}</ContentText>}
      done="products.picture_removed"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/images/{image_id}", { params: { path: { image_id } } }));
      }}
    />
  );
}
