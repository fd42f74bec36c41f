/** Several pictures at once, each with its own words; one that is refused does not keep the others from being added. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { Attempt } from "@comptoir/shared/attempts";
import { useRef, useState } from "react";
import { useLanguage } from "../../base/language";
import { ActionDialog } from "../../ui/ActionDialog";
import { useProblemText } from "../../ui/useProblemText";
import { WordedError } from "../../ui/wordedError";
import { ownLanguage, type Told } from "./bothLanguages";
import { type Alts, type Chosen, NewPictures, type Sending } from "./NewPictures";
import { orderOf } from "./pictures";

interface Form {
  pictures?: Chosen[];
}

export function AddImages({ told }: { told: Told }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const problemText = useProblemText();
  const [sending, setSending] = useState<Sending>({});
  // A form holds texts only. What is kept of each file between two tries: its key, and the picture that it became.
  const files = useRef(new Map<string, File>());
  const tries = useRef(new Map<string, { attempt: Attempt; image_id?: string }>());
  const { product_id } = told.FR;
  const own = ownLanguage(told);

  const add = async ({ id, alts = {}, sku }: Chosen) => {
    const file = files.current.get(id) as File;
    const mine = tries.current.get(id) ?? { attempt: new Attempt() };
    tries.current.set(id, mine);
    if (mine.image_id) return mine.image_id;
    const query = { alt: alts[own] ?? "", ...(sku ? { sku } : {}) };
    const params = { path: { product_id }, query, header: { "Idempotency-Key": mine.attempt.keyFor(query) } };
    const { image_id } = await ok(
      "cataloging",
      cataloging.POST("/products/{product_id}/images", {
        params,
        headers: { "Content-Type": file.type },
        // The contract's type for bytes is string; they travel as they are.
        body: file as unknown as string,
        bodySerializer: (bytes) => bytes as unknown as File,
      }),
    );
    mine.image_id = image_id;
    return image_id;
  };

  /** The words in the other language come after: a picture is added with those of the product's own one. */
  const tell = async (added: ReadonlyMap<string, Alts>) => {
    const now = await ok("cataloging", cataloging.GET("/products/{product_id}", { params: { path: { product_id } } }));
    const images = now.images.map(({ image_id, sku }) => {
      const alts = added.get(image_id);
      return { image_id, ...(sku ? { sku } : {}), ...(alts ? { alts } : {}) };
    });
    const body = { images: orderOf({ images }), version: now.version };
    await ok("cataloging", cataloging.PUT("/products/{product_id}/images", { params: { path: { product_id } }, body }));
  };

  const send = async ({ pictures = [] }: Form) => {
    if (pictures.length === 0) throw new WordedError("products.choose_file");
    const added = new Map<string, Alts>();
    let refused = 0;
    for (const picture of pictures) {
      setSending((before) => ({ ...before, [picture.id]: { state: "SENT" } }));
      try {
        const image_id = await add(picture);
        const { alts = {} } = picture;
        if (Object.keys(alts).length > 1) added.set(image_id, alts);
        setSending((before) => ({ ...before, [picture.id]: { state: "DONE" } }));
      } catch (error) {
        refused += 1;
        setSending((before) => ({ ...before, [picture.id]: { state: "REFUSED", why: problemText(error) } }));
      }
    }
    if (refused > 0) throw new WordedError("pictures.some_refused");
    if (added.size > 0) await tell(added);
    tries.current.clear();
    files.current.clear();
    setSending({});
  };

  return (
    <ActionDialog<Form> label="pictures.add" title={t("pictures.add")} done="pictures.added" isWide send={send}>
      <NewPictures
        told={told}
        sending={sending}
        keep={(id, file) => {
          files.current.set(id, file);
        }}
      />
    </ActionDialog>
  );
}
