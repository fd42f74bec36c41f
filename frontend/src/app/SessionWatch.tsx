import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSignedIn } from "./api";

/** What was read for one person is not shown to the next. */
export function SessionWatch() {
  const signedIn = useSignedIn();
  const was = useRef(signedIn);
  const queries = useQueryClient();
  useEffect(() => {
    if (was.current && !signedIn) queries.removeQueries({ queryKey: ["mine"] });
    was.current = signedIn;
  }, [signedIn, queries]);
  return null;
}
