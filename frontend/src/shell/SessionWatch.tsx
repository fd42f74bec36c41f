import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { forgetTyped } from "../base/kept";
import { useSessionEnded, useSignedIn } from "../base/session";

/** What was read for one person is not shown to the next; what was typed stays when the session ended by itself. */
export function SessionWatch() {
  const signedIn = useSignedIn();
  const ended = useSessionEnded();
  const was = useRef(signedIn);
  const queries = useQueryClient();
  useEffect(() => {
    if (was.current && !signedIn) {
      queries.removeQueries({ queryKey: ["mine"] });
      if (!ended) forgetTyped();
    }
    was.current = signedIn;
  }, [signedIn, ended, queries]);
  return null;
}
