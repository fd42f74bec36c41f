/** A field for a file of this computer: its text, and in what it was written. */
import { useState } from "react";
import { useLanguage } from "../../base/language";
import { decode, type ReadFile } from "./text";

export interface ChosenFile extends ReadFile {
  name: string;
}

interface FileChoiceProps {
  id: string;
  label: string;
  most: number;
  /** Said of a larger one. */
  tooLarge: string;
  /** False keeps what was there. */
  ask?: () => boolean;
  take: (file: ChosenFile | undefined) => void;
}

export function FileChoice({ id, label, most, tooLarge, ask, take }: FileChoiceProps) {
  const { t } = useLanguage();
  const [said, say] = useState("");
  const read = async (file: File | undefined) => {
    if (!file || ask?.() === false) return;
    if (file.size > most) {
      say(tooLarge);
      return take(undefined);
    }
    const read = decode(await file.arrayBuffer());
    say([file.name, read.isGuessed && t("files.guessed")].filter(Boolean).join(" · "));
    take({ name: file.name, ...read });
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv,text/plain"
        // Chosen once more, it is read once more: it may have been corrected meanwhile.
        onClick={(event) => {
          event.currentTarget.value = "";
        }}
        onChange={({ target: { files } }) => void read(files?.[0])}
      />
      <small role="status">{said}</small>
    </>
  );
}
