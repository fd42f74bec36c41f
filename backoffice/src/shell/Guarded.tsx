/** Inside the router: links and buttons that lead to another page ask first when something typed would be lost. */
import { type ReactNode, useContext, useMemo } from "react";
import { type NavigateOptions, UNSAFE_NavigationContext as NavigationContext, type Navigator, type To } from "react-router";
import { useLanguage } from "../base/language";
import { mayLeave, noteMove } from "../ui/leaving";

export function Guarded({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const navigation = useContext(NavigationContext);
  const guarded = useMemo(() => {
    const question = t("unsaved.leave");
    return { ...navigation, navigator: guard(navigation.navigator, () => mayLeave(question)) };
  }, [navigation, t]);
  return <NavigationContext value={guarded}>{children}</NavigationContext>;
}

/** react-router blocks moves for data routers alone, and react-admin stands in a plain one. */
function guard(navigator: Navigator, may: () => boolean): Navigator {
  const move = (way: "push" | "replace", to: To, state: unknown, options: NavigateOptions | undefined) => {
    const path = typeof to === "string" ? new URL(to, window.location.href).pathname : to.pathname;
    if (path !== undefined && path !== window.location.pathname && !may()) return;
    navigator[way](to, state, options);
    noteMove();
  };
  return {
    ...navigator,
    push: (to, state, options) => move("push", to, state, options),
    replace: (to, state, options) => move("replace", to, state, options),
  };
}
