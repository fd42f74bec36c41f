/** The title of a page, with what can be done on it; takes the focus when the page opens. */
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import { useLanguage } from "../base/language";
import { lastSeen } from "./lastList";

interface PageHeadProps {
  title: string;
  /** Of a title in another language than the page. */
  lang?: string | undefined;
  /** Below the title: states, a date. */
  under?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
}

export function PageHead({ title, lang, under, actions, back }: PageHeadProps) {
  const { t } = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t("shell.name")}`;
  }, [title, t]);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-head">
      {back && (
        <Link className="back" to={lastSeen(back.to)}>
          ← {back.label}
        </Link>
      )}
      <div className="page-head-row">
        <h1 ref={head} tabIndex={-1} lang={lang}>
          {unbroken(title)}
        </h1>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {under && <div className="page-under">{under}</div>}
    </header>
  );
}

const NUMBER = /([A-Z]+-[0-9]{4}-[0-9]+)/;

/** The number of an order or an invoice stays in one piece, however narrow the window. */
function unbroken(title: string): ReactNode {
  return title.split(NUMBER).map((part) =>
    NUMBER.test(part) ? (
      <span key={part} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
