import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** The path whose title had focus; the first page is left to the browser. */
let shownPath = window.location.pathname;

interface Props {
  children: string;
  /** Shown instead of the plain text. */
  shown?: ReactNode;
  className?: string;
  /** Of the words, when it is not the page's language. */
  lang?: string | undefined;
}

/** The page's h1 and document title; takes the focus when the page has changed. */
export function PageTitle({ children, shown, className, lang }: Props) {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pathname === shownPath) return;
    shownPath = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <title>{children === "Comptoir" ? children : `${children} · Comptoir`}</title>
      <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
        {shown ?? children}
      </h1>
    </>
  );
}
