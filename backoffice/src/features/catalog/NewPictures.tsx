/** The files that were chosen: what each shows, in words of each language, and how far its sending is. */
import Button from "@mui/material/Button";
import { type ChangeEvent, useId } from "react";
import { useFieldArray, useFormState } from "react-hook-form";
import { useLanguage } from "../../base/language";
import type { ShopLanguage } from "../../base/shopLanguage";
import { Text } from "../../ui/Inputs";
import { ownLanguage, type Told } from "./bothLanguages";
import { wordLanguages } from "./pictures";
import { VariantInput } from "./VariantInput";

export type Alts = Partial<Record<ShopLanguage, string>>;

export interface Chosen {
  id: string;
  name: string;
  /** As a data address: the site's policy lets no other kind be shown before it is sent. */
  preview: string;
  sku?: string;
  alts?: Alts;
}

/** By the id of the picture. */
export type Sending = Record<string, { state: "SENT" | "DONE" | "REFUSED"; why?: string }>;

const KINDS = ["image/png", "image/jpeg", "image/webp"];

interface NewPicturesProps {
  told: Told;
  sending: Sending;
  /** The file itself: the form has its name only. */
  keep: (id: string, file: File) => void;
}

export function NewPictures({ told, sending, keep }: NewPicturesProps) {
  const { t } = useLanguage();
  const id = useId();
  const { isSubmitting } = useFormState();
  const { fields, append, remove } = useFieldArray<{ pictures: Chosen[] }, "pictures", "key">({
    name: "pictures",
    keyName: "key",
  });
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = ""; // the same file may be chosen again
    const rows = await Promise.all(
      files.map(async (file) => {
        const id = crypto.randomUUID();
        keep(id, file);
        return { id, name: file.name, preview: await read(file), sku: "", alts: { FR: "", EN: "" } };
      }),
    );
    append(rows);
  };
  return (
    <>
      <p className="file">
        <label htmlFor={id}>{t("pictures.files")}</label>
        <input
          id={id}
          type="file"
          multiple
          accept={KINDS.join(",")}
          disabled={isSubmitting}
          onChange={(event) => void take(event)}
        />
      </p>
      <ul className="placed">
        {fields.map(({ key, id: picture, name, preview }, place) => {
          const way = sending[picture];
          return (
            <li key={key}>
              <fieldset disabled={isSubmitting || way?.state === "DONE"}>
                <legend>{name}</legend>
                <img className="picture large" src={preview} alt="" width={160} height={160} />
                <div className="words">
                  {wordLanguages(told).map((language) => (
                    <Text
                      key={language}
                      source={`pictures.${place}.alts.${language}`}
                      label={`pictures.alt.${language}`}
                      hint="hint.alt"
                      written={language}
                      must={language === ownLanguage(told)}
                    />
                  ))}
                  <VariantInput source={`pictures.${place}.sku`} variants={told.FR.variants} />
                  {way?.state !== "DONE" && (
                    <Button
                      size="small"
                      color="inherit"
                      aria-label={t("pictures.leave_out_of", { file: name })}
                      onClick={() => remove(place)}
                    >
                      {t("pictures.leave_out")}
                    </Button>
                  )}
                </div>
              </fieldset>
              <p role="status" className={`way ${way?.state ?? "WAITING"}`}>
                {way && t(`pictureState.${way.state}`)} {way?.why}
                {way?.state === "SENT" && <progress aria-label={name} />}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function read(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error(file.name));
    reader.readAsDataURL(file);
  });
}
