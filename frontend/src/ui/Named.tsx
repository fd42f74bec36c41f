import type { Named as Name } from "../base/language";

const PLACE = "\u0000";

interface Props {
  of: Name;
  children: (name: string) => string;
}

/** A sentence about something of the catalogue, whose name is marked where it is not in the page's language. */
export function Named({ of: { name, lang }, children }: Props) {
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
export const named = (of: Name, sentence: (name: string) => string) => <Named of={of}>{sentence}</Named>;
