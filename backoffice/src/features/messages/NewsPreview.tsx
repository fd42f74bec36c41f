/** The news as they were typed, in both languages: an empty line begins a new paragraph. */
import type { Profiling } from "@comptoir/shared/types";
import { useLanguage } from "../../base/language";

export function NewsPreview({ news }: { news: Profiling["NewsDraft"] }) {
  const { t } = useLanguage();
  return (["fr", "en"] as const).map((lang) => (
    <section key={lang} className="news-preview" aria-label={t(`language.${lang === "fr" ? "FR" : "EN"}`)}>
      <small>{t(`language.${lang === "fr" ? "FR" : "EN"}`)}</small>
      <h2 lang={lang}>{news[lang].subject}</h2>
      <div lang={lang}>
        {paragraphs(news[lang].text).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
    </section>
  ));
}

const paragraphs = (text: string): string[] => [...new Set(text.split(/\n\s*\n/).map((each) => each.trim()))].filter(Boolean);
