import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

interface Drawer {
  shown: boolean;
  /** Whether it was ever opened: until then its script is not loaded. */
  wanted: boolean;
  open: () => void;
  close: () => void;
}

const DrawerContext = createContext<Drawer | undefined>(undefined);

export function CartDrawerProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false);
  const [wanted, setWanted] = useState(false);
  const drawer = useMemo(() => {
    const open = () => {
      setWanted(true);
      setShown(true);
    };
    return { shown, wanted, open, close: () => setShown(false) };
  }, [shown, wanted]);
  return <DrawerContext value={drawer}>{children}</DrawerContext>;
}

export function useDrawer(): Drawer {
  const drawer = useContext(DrawerContext);
  if (!drawer) throw new Error("useDrawer stands outside of CartDrawerProvider");
  return drawer;
}
