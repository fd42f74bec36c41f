import { useEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/** A new page begins at its top; going back is left to the browser. */
export function ScrollUp() {
  const { pathname } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    if (pathname && kind !== "POP") window.scrollTo(0, 0);
  }, [pathname, kind]);
  return null;
}
