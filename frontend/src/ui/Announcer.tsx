import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const AnnounceContext = createContext<(message: ReactNode) => void>(() => undefined);

/** Tells screen readers what changed: the cart, the order. */
export const useAnnounce = () => useContext(AnnounceContext);

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ message: ReactNode; turn: number }>({ message: "", turn: 0 });
  const announce = useCallback((message: ReactNode) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="sr-only" role="status" aria-live="polite">
        {/* A new element is read again, even when the words are the same. */}
        <span key={said.turn}>{said.message}</span>
      </div>
    </AnnounceContext>
  );
}
