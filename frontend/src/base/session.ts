import type { Api } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useSyncExternalStore } from "react";

/** Follows sign-in and sign-out, those in other tabs too. */
export const useSignedIn = () => useSession(({ signedIn }) => signedIn);

/** Whether the session ended by itself: then what the page would show of a stranger is not true of this reader. */
export const useSessionEnded = () => useSession(({ ended }) => ended);

/** Whether the reader went on without the account whose session ended: its cart is not lost, it waits there. */
export const useLeftAccount = () => useSession(({ leftAccount }) => leftAccount);

function useSession(read: (session: Api["session"]) => boolean): boolean {
  const { session } = useApi();
  const subscribe = (listener: () => void) => {
    const stop = session.subscribe(listener);
    window.addEventListener("storage", listener);
    return () => {
      stop();
      window.removeEventListener("storage", listener);
    };
  };
  return useSyncExternalStore(subscribe, () => read(session));
}
