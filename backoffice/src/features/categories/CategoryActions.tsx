import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import type { Cataloging } from "@comptoir/shared/types";
import { useWatch } from "react-hook-form";
import { useLanguage } from "../../base/language";
import { useShopLanguage } from "../../base/shopLanguage";
import { ActionDialog } from "../../ui/ActionDialog";
import { Choice, Text, Whole } from "../../ui/Inputs";
import { CategoryInput } from "./CategoryInput";

type Category = Cataloging["Category"];

/** In the language that is chosen above them. */
function NewTexts() {
  const language = useWatch<Cataloging["CategoryDraft"], "language">({ name: "language" }) ?? "FR";
  return (
    <>
      <Text source="name" must written={language} />
      <Text source="description" lines={3} written={language} />
    </>
  );
}

export function AddCategory({ parent }: { parent?: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const language = useShopLanguage();
  return (
    <ActionDialog<Cataloging["CategoryDraft"]>
      label={parent ? "categories.add_below" : "categories.add"}
      {...(parent ? { title: t("categories.add_to", { name: parent.name }) } : {})}
      done="categories.added"
      tone={parent ? "plain" : "main"}
      initial={{ language, position: 0 }}
      send={(draft, key) => {
        const body = parent ? { ...draft, parent_id: parent.category_id } : draft;
        return ok("cataloging", cataloging.POST("/categories", { params: { header: { "Idempotency-Key": key } }, body }));
      }}
    >
      <Choice source="language" of="language" hint="hint.product_language" must />
      <NewTexts />
      <Whole source="position" min={0} must />
    </ActionDialog>
  );
}

/** Its place in the tree; its texts have a dialog of their own. */
export function ChangeCategory({ category }: { category: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  const { category_id, version, name, position, parent_id } = category;
  return (
    <ActionDialog<Pick<Cataloging["CategoryChange"], "position" | "parent_id">>
      label="categories.move"
      title={t("categories.move_title", { name })}
      done="categories.changed"
      initial={{ position, ...(parent_id ? { parent_id } : {}) }}
      send={(change) => {
        // No parent chosen: the branch moves to the top.
        const body = change.parent_id ? { ...change, version } : { ...change, top_level: true, version };
        return ok("cataloging", cataloging.PATCH("/categories/{category_id}", { params: { path: { category_id } }, body }));
      }}
    >
      <Whole source="position" min={0} must />
      <CategoryInput source="parent_id" label="field.parent" without={category_id} />
    </ActionDialog>
  );
}

export function DeleteCategory({ category: { category_id, name } }: { category: Category }) {
  const { cataloging } = useApi();
  const { t } = useLanguage();
  return (
    <ActionDialog
      label="action.delete"
      title={t("categories.delete", { name })}
      done="categories.deleted"
      tone="danger"
      send={async () => {
        await ok("cataloging", cataloging.DELETE("/categories/{category_id}", { params: { path: { category_id } } }));
      }}
    />
  );
}
