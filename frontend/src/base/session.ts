import type { Api } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { useSyncExternalStore } from "react";

/** Follows sign-in and sign-out, those in other tabs too. */
export const useSignedIn = () => useSession(({ signedIn }) => signedIn);

/** Whether the session ended by itself: the page must then not show this user an anonymous view. */
export const useSessionEnded = () => useSession(({ ended }) => ended);

/** Whether the user continued without the account whose session ended: the account still has its cart. */
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
