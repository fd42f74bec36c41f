/** A list of words in one field, between commas: `bocal, pot, conserve`. */
import TextField from "@mui/material/TextField";
import { useInput } from "ra-core";
import { useState } from "react";
import { InputHelperText } from "react-admin";
import { useLanguage } from "../../base/language";
import type { Schema } from "./schema";
import { faultOfWords, readWords } from "./words";

interface WordsInputProps {
  schema: Schema;
  source: string;
  label: string;
}

export function WordsInput({ schema, source, label }: WordsInputProps) {
  const { t } = useLanguage();
  const [text, setText] = useState<string>();
  const { id, field, fieldState, isRequired } = useInput<string[]>({
    source,
    validate: (words: string[] | undefined) => {
      const fault = faultOfWords(words ?? [], schema);
      return fault && t(...fault);
    },
  });
  const held: string[] = Array.isArray(field.value) ? field.value : [];
  const wrong = fieldState.error && (fieldState.error.message ?? t("field.refused"));
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      label={label}
      required={isRequired}
      value={text ?? held.join(", ")}
      onChange={({ target: { value } }) => {
        setText(value);
        field.onChange(readWords(value));
      }}
      onBlur={() => {
        setText(undefined);
        field.onBlur();
      }}
      disabled={field.disabled ?? false}
      error={wrong !== undefined}
      helperText={wrong && <InputHelperText error={wrong} helperText={false} />}
      className="words"
      autoComplete="off"
    />
  );
}
