import type { Locale } from "@comptoir/shared/i18n";

/** Before any dictionary could be read, so the words are here. */
const WORDS = {
  fr: { title: "La boutique ne s’ouvre pas", text: "Vérifiez votre connexion, puis réessayez.", retry: "Réessayer" },
  en: { title: "The shop does not open", text: "Check your connection, then try again.", retry: "Try again" },
};

export function NoConfig({ locale }: { locale: Locale }) {
  const words = WORDS[locale];
  return (
    <main className="empty" lang={locale}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {words.retry}
      </button>
    </main>
  );
}
