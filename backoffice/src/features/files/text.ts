/** The text of a file that staff choose, whatever their spreadsheet wrote it in. */

export interface ReadFile {
  text: string;
  /** It is no UTF-8: it was read as what Excel writes in western Europe. */
  isGuessed: boolean;
}

export function decode(bytes: ArrayBuffer): ReadFile {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isGuessed: true };
  }
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
