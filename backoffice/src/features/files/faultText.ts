/** What is wrong with a line and what to write, in the reader's language: the service's own words are English. */
import { useLanguage } from "../../base/language";
import type { LineFault } from "./fileImport";
import { wordOf } from "./kinds";

const BECAUSE = /because of line (\d+)/;
const OTHER_LINE = /^Line (\d+) /;
const RULED: ReadonlySet<string> = new Set(["VALUE_MISSING", "VALUE_TOO_LONG", "VALUE_INVALID", "VALUE_AMBIGUOUS"]);

export interface Parts {
  /** Another line that the fault is about. */
  line?: number;
  /** The line itself is good: its product is refused. */
  isOther: boolean;
  /** What the service proposes to write. */
  example?: string;
}

/** What the service's sentence names besides the kind of fault. */
export function partsOf({ message }: Pick<LineFault, "message">): Parts {
  const because = BECAUSE.exec(message)?.[1];
  const other = because ?? OTHER_LINE.exec(message)?.[1];
  const example = /such as (.+?)(?:;|, |\.(?: |$)|$)/.exec(message)?.[1];
  return {
    isOther: because !== undefined,
    ...(other ? { line: Number(other) } : {}),
    ...(example ? { example } : {}),
  };
}

export function useFaultText(): (fault: LineFault) => string {
  const { t, find, locale } = useLanguage();
  return (fault) => {
    if (locale === "en") return fault.message;
    const { line, isOther, example } = partsOf(fault);
    if (isOther && line) return t("files.because", { line });
    const rule = RULED.has(fault.fault) ? find(`fileColumn.${wordOf(fault.column ?? "")}`) : undefined;
    const isShown = rule?.includes(t("files.such_as"));
    const said = [
      find(`fileFault.${fault.fault}`) ?? t("fileFault.VALUE_INVALID"),
      rule,
      line && t("files.see_line", { line }),
      example && !isShown && t("files.example", { example }),
    ];
    return said.filter(Boolean).join(" ");
  };
}
