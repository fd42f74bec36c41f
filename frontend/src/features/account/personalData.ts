/** What is held on the customer: taken along, or erased. */
import { ok } from "@comptoir/shared/api";
import { useApi } from "@comptoir/shared/apiContext";
import { saveFile } from "@comptoir/shared/download";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";

const TYPES = { json: "application/json", html: "text/html" } as const;

/** Saves everything as a file: for programs, or to read. */
export function useExport(kind: keyof typeof TYPES) {
  const { profiling } = useApi();
  return useMutation({
    mutationFn: async (name: string) => {
      const call = profiling.GET("/me/export", { headers: { Accept: TYPES[kind] }, parseAs: "blob" });
      saveFile((await ok("profiling", call)) as unknown as Blob, `${name}.${kind}`);
    },
  });
}

export const ERASED = "/account-erased";

export function useErase() {
  const { profiling } = useApi();
  const go = useNavigate();
  return useMutation({
    mutationFn: (password: string) => ok("profiling", profiling.POST("/me/erasure", { body: { password } })),
    // That page leaves the session: here, without one, the account would ask to sign in.
    onSuccess: () => go(ERASED, { replace: true, state: { erased: true } }),
  });
}
