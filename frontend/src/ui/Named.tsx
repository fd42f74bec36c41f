import { useContentLang } from "@comptoir/shared/ui/LanguageProvider";

const PLACE = "\u0000";

/** A sentence about something of the catalogue, whose name is marked as being in the catalogue's language. */
export function Named({ name, children }: { name: string; children: (name: string) => string }) {
  const lang = useContentLang();
  const [before = "", ...after] = children(PLACE).split(PLACE);
  return (
    <>
      {before}
      {after.length > 0 && <span lang={lang}>{name}</span>}
      {after.join(name)}
    </>
  );
}

/** The same, as a value. */
export const named = (name: string, sentence: (name: string) => string) => <Named name={name}>{sentence}</Named>;
