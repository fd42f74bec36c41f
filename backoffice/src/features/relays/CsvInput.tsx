/** The file as a text that can be corrected: chosen, or pasted. The form keeps the text, the service gets it as UTF-8. */
import { useForkRef } from "@mui/material/utils";
import { useInput, ValidationError } from "ra-core";
import { type RefObject, useId, useState } from "react";
import { useLanguage } from "../../base/language";
import { type ChosenFile, FileChoice } from "../files/FileChoice";
import { bytesOf } from "../files/text";
import { MOST_BYTES } from "./file";

interface CsvInputProps {
  source: string;
  area: RefObject<HTMLTextAreaElement | null>;
}

export function CsvInput({ source, area }: CsvInputProps) {
  const { t } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<ChosenFile>();
  const { field, fieldState } = useInput<string>({
    source,
    validate: (csv: string | undefined) => {
      if (!csv?.trim()) return t("relays.file_missing");
      return bytesOf(csv) > MOST_BYTES ? t("relays.file_large") : undefined;
    },
  });
  const textRef = useForkRef(area, field.ref); // refused, it takes the focus, as other fields do
  const text = String(field.value ?? "");
  // What was pasted or corrected would be gone.
  const ask = () => !text.trim() || text === chosen?.text || window.confirm(t("relays.replace"));
  const take = (file: ChosenFile | undefined) => {
    setChosen(file);
    if (file) field.onChange(file.text);
  };
  return (
    <div className="file">
      <FileChoice id={id} label={t("relays.file")} most={MOST_BYTES} tooLarge={t("relays.file_large")} ask={ask} take={take} />
      <label htmlFor={`${id}-text`}>{t("relays.text")}</label>
      <textarea
        id={`${id}-text`}
        ref={textRef}
        rows={10}
        wrap="off"
        spellCheck={false}
        value={text}
        aria-describedby={`${id}-error`}
        aria-invalid={fieldState.error !== undefined}
        onChange={(event) => field.onChange(event.target.value)}
        onBlur={field.onBlur}
      />
      <span id={`${id}-error`} className="field-error">
        {fieldState.error?.message && <ValidationError error={fieldState.error.message} />}
      </span>
    </div>
  );
}
