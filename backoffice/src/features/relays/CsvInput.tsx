/** The file as a text that can be corrected: chosen, or pasted. The form keeps the text, the service gets it as UTF-8. */
import { useForkRef } from "@mui/material/utils";
import { useInput, ValidationError } from "ra-core";
import { type RefObject, useId, useState } from "react";
import { useLanguage } from "../../base/language";
import { bytesOf, decode, MOST_BYTES } from "./file";

interface CsvInputProps {
  source: string;
  area: RefObject<HTMLTextAreaElement | null>;
}

interface Chosen {
  name: string;
  text: string;
  isGuessed: boolean;
}

export function CsvInput({ source, area }: CsvInputProps) {
  const { t } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  const { field, fieldState } = useInput<string>({
    source,
    validate: (csv: string | undefined) => {
      if (!csv?.trim()) return t("relays.file_missing");
      return bytesOf(csv) > MOST_BYTES ? t("relays.file_large") : undefined;
    },
  });
  const textRef = useForkRef(area, field.ref); // refused, it takes the focus, as other fields do
  const text = String(field.value ?? "");
  const take = async (file: File | undefined) => {
    // What was pasted or corrected would be gone.
    if (!file || (text.trim() && text !== chosen?.text && !window.confirm(t("relays.replace")))) return;
    if (file.size > MOST_BYTES) return setChosen({ name: t("relays.file_large"), text: "", isGuessed: false });
    const read = decode(await file.arrayBuffer());
    setChosen({ name: file.name, ...read });
    field.onChange(read.text);
  };
  return (
    <div className="file">
      <label htmlFor={id}>{t("relays.file")}</label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        // Chosen once more, it is read once more: it may have been corrected meanwhile.
        onClick={(event) => {
          event.currentTarget.value = "";
        }}
        onChange={({ target: { files } }) => void take(files?.[0])}
      />
      <small role="status">{chosen && [chosen.name, chosen.isGuessed && t("relays.guessed")].filter(Boolean).join(" · ")}</small>
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
