/** What a service refuses (RFC 9457) or why it could not be asked, as errors that pages can tell apart. */
import type { components } from "@generated/ordering";
import type { ServiceName } from "@generated/suite";

type FieldError = components["schemas"]["FieldError"];

/** A refusal. `code` stands in a problems.yaml of the contracts; `member` reads what that code adds. */
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

  /** Milliseconds for which another try would be refused too, by Retry-After. */
  get pause(): number {
    return Math.max(0, this.at + (this.retryAfter ?? 0) * 1000 - Date.now());
  }

  member<T>(name: string): T | undefined {
    return (this.problem as Record<string, unknown>)[name] as T | undefined;
  }
}

/** No answer: the service is down, too slow, or the network is away. */
export class UnreachableError extends Error {
  constructor(
    readonly service: ServiceName,
    /** It was waited for: asking at once again would only make the reader wait twice. */
    readonly late = false,
  ) {
    super(`${service} does not answer`);
    this.name = "UnreachableError";
  }
}

export function isProblem(error: unknown, ...codes: string[]): error is ProblemError {
  return error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));
}

/** The service that is away, if that is what went wrong. */
export function awayService(error: unknown): ServiceName | undefined {
  if (error instanceof UnreachableError) return error.service;
  if (!isProblem(error) || error.status < 500) return undefined;
  return error.member<ServiceName>("service") ?? error.service;
}

/** Over in a moment, perhaps: worth another try at once. Who was waited for, by us or by the service we asked, is not. */
export function isBlip(error: unknown): boolean {
  if (error instanceof UnreachableError) return !error.late;
  return awayService(error) !== undefined && !isProblem(error, "dependency-unavailable");
}

/** Worth another try without any change: nothing was refused for a reason of the business. */
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
