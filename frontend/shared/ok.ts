import type { ServiceName } from "@generated/suite";
import { problemOf, UnreachableError } from "./problems";
import { isTimeout } from "./transport";

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Returns the body of a successful response; throws ProblemError otherwise. */
export async function ok<T>(service: ServiceName, call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await answered(service, call)).data as NonNullable<T>;
}

/** As `ok`, with the response beside the body: for ETag and the like. */
export async function answered<T>(service: ServiceName, call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call.catch((error: unknown) => {
    // The response started but did not end.
    throw isTimeout(error) ? new UnreachableError(service, true) : error;
  });
  if (answer.response.ok || answer.response.status === 304) return answer;
  const { error, response } = answer;
  // openapi-fetch has already read the body: make a new response, so that it can be checked for a problem.
  const body = typeof error === "string" ? error : JSON.stringify(error ?? null);
  throw await problemOf(service, new Response(body, { status: response.status, headers: response.headers }));
}
