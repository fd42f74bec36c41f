/** Errors that pages can distinguish: a refusal by a service (RFC 9457), or a service that could not be reached. */
import type { components } from "@generated/ordering";
import type { ServiceName } from "@generated/suite";

type FieldError = components["schemas"]["FieldError"];

/** A refusal. `code` is declared in a problems.yaml of the contracts; `member` reads a further member of that problem. */
export class ProblemError extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldError[];
  private readonly at = Date.now();

  constructor(
    readonly service: ServiceName,
    readonly problem: components["schemas"]["Problem"],
    /** Seconds, from Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(`${service}: ${problem.code}`);
    this.name = "ProblemError";
    this.code = problem.code;
    this.status = problem.status;
    this.errors = problem.errors ?? [];
  }

  /** Milliseconds for which a retry would also be refused, from Retry-After. */
  get pause(): number {
    return Math.max(0, this.at + (this.retryAfter ?? 0) * 1000 - Date.now());
  }

  member<T>(name: string): T | undefined {
    return (this.problem as Record<string, unknown>)[name] as T | undefined;
  }
}

/** No response: the service is down or too slow, or there is no network. */
export class UnreachableError extends Error {
  constructor(
    readonly service: ServiceName,
    /** The time limit was reached: an immediate retry would only make the user wait twice. */
    readonly late = false,
  ) {
    super(`${service} does not answer`);
    this.name = "UnreachableError";
  }
}

export function isProblem(error: unknown, ...codes: string[]): error is ProblemError {
  return error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));
}

/** The unavailable service, if that caused the error. */
export function awayService(error: unknown): ServiceName | undefined {
  if (error instanceof UnreachableError) return error.service;
  if (!isProblem(error) || error.status < 500) return undefined;
  return error.member<ServiceName>("service") ?? error.service;
}

/** Perhaps over in a moment: worth an immediate retry. An error after a time limit, ours or the service's, is not. */
export function isBlip(error: unknown): boolean {
  if (error instanceof UnreachableError) return !error.late;
  return awayService(error) !== undefined && !isProblem(error, "dependency-unavailable");
}

/** Worth a retry without any change: no business rule refused the call. */
export function isPassing(error: unknown): boolean {
  return isBlip(error) || isProblem(error, "request-in-progress", "request-timeout", "too-many-attempts", "too-many-requests");
}

/** Reads the body as a problem; anything else, for example from a proxy, is an internal-error. */
export async function problemOf(service: ServiceName, response: Response): Promise<ProblemError> {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === "object" && body !== null && "code" in body && "status" in body) {
    return new ProblemError(service, body as components["schemas"]["Problem"], retryAfter);
  }
  const code = response.status === 503 ? "dependency-unavailable" : "internal-error";
  return new ProblemError(service, { type: "about:blank", title: code, status: response.status, code }, retryAfter);
}
