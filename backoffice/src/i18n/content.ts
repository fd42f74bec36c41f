import { useLanguage } from "./words";

/** Names and texts of goods are written once, in this language. */
const WRITTEN_IN = "fr";

/** For `lang` of what the catalogue says: set where the page speaks another language, so that it is read out rightly (WCAG 3.1.2). */
export const useContentLang = () => (useLanguage().locale === WRITTEN_IN ? undefined : WRITTEN_IN);
