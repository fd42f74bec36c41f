/** Chooses a file and has it checked; nothing is changed by that. */
import Button from "@mui/material/Button";
import { useId, useState } from "react";
import { useLanguage } from "../../base/language";
import { FormError } from "../../ui/FormError";
import { useFormSubmit } from "../../ui/useFormSubmit";
import { type ChosenFile, FileChoice } from "./FileChoice";
import { MOST_BYTES } from "./fileImport";

interface CheckFileProps {
  check: (csv: string, key: string) => Promise<unknown>;
}

export function CheckFile({ check }: CheckFileProps) {
  const { t } = useLanguage();
  const id = useId();
  const [file, setFile] = useState<ChosenFile>();
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const { submit, error, forget } = useFormSubmit<{ csv: string }>(({ csv }, key) => check(csv, key), "files.sent");
  const go = async () => {
    setMissing(!file?.text.trim());
    if (!file?.text.trim()) return document.getElementById(id)?.focus();
    setBusy(true);
    await submit({ csv: file.text });
    setBusy(false);
  };
  return (
    <form
      className="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <FormError>{error}</FormError>
      <div className="file">
        <FileChoice
          id={id}
          label={t("files.file")}
          most={MOST_BYTES}
          tooLarge={t("files.file_large")}
          take={(chosen) => {
            setFile(chosen);
            setMissing(false);
            forget();
          }}
        />
        {isMissing && (
          <span className="field-error" role="alert">
            {t("files.file_missing")}
          </span>
        )}
      </div>
      <p className="form-end">
        <span role="status">{busy && t("files.sending")}</span>
        <Button type="submit" variant="contained" loading={busy}>
          {t("files.check")}
        </Button>
      </p>
    </form>
  );
}
