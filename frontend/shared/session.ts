/** The session: the access token is in memory, the refresh token in localStorage, so that a reload keeps the session. */
import type { components, paths } from "@generated/profiling";
import createClient from "openapi-fetch";
import { ok } from "./ok";
import { isProblem } from "./problems";
import { soon } from "./transport";

export type SessionTokens = components["schemas"]["Session"];
export type Credentials = Omit<components["schemas"]["SessionDraft"], "device_id">;

/** An access token is renewed this long before it ends. */
const EARLY_MS = 15_000;

export interface SessionOptions {
  profiling: string;
  /** The key in localStorage; each site has its own. */
  storageKey: string;
  fetch: (request: Request) => Promise<Response>;
  storage?: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

export class Session {
  private readonly client;
  private readonly storage;
  private tokens: SessionTokens | undefined;
  private endsAt = 0;
  private renewal: Promise<string | undefined> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: SessionOptions) {
    this.client = createClient<paths>({ baseUrl: options.profiling, fetch: options.fetch });
    this.storage = options.storage ?? localStorage;
  }

  /** True as soon as there is a refresh token, even before its first use. */
  get signedIn(): boolean {
    return this.storage.getItem(this.options.storageKey) !== null;
  }

  /** The id of the last user who signed in and did not sign out. */
  get who(): string | null {
    return this.storage.getItem(this.whoKey);
  }

  /** True after the session ended by itself, here or in another tab, until the user signs in or continues without an account. */
  get ended(): boolean {
    return !this.signedIn && this.who !== null;
  }

  /** True when the user continued without the account whose session ended: the account still has its cart. */
  get leftAccount(): boolean {
    return !this.signedIn && this.storage.getItem(this.leftKey) !== null;
  }

  /** True for an OWNER who may do nothing but set up a second factor: after that, `renew` gives all scopes. */
  get secondFactorMissing(): boolean {
    return this.tokens?.second_factor_missing ?? false;
  }

  /** Continues without an account after the session ended. */
  goOnWithout(): void {
    if (this.who !== null) this.storage.setItem(this.leftKey, this.who);
    this.storage.removeItem(this.whoKey);
    this.tell();
  }

  /** Calls `listener` after every change of `signedIn`, `ended` or `secondFactorMissing`; returns a function that removes it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** With a second factor, a sign-in without `code` is refused by second-factor-required once the password is right. */
  async signIn(credentials: Credentials): Promise<SessionTokens> {
    const body = { ...credentials, device_id: this.device() };
    // A retry has no second effect, so the limit for reads is enough.
    const tokens = await ok("profiling", this.client.POST("/sessions", { body, signal: soon() }));
    this.keep(tokens);
    return tokens;
  }

  /** Deletes the tokens even when PROFILING cannot be reached. */
  async signOut(): Promise<void> {
    const token = await this.accessToken().catch(() => undefined);
    this.leave();
    if (!token) return;
    await this.client.DELETE("/sessions/current", { headers: { Authorization: `Bearer ${token}` } }).catch(() => undefined);
  }

  /** Forgets a session that PROFILING has ended already, as after a new password. */
  leave(): void {
    this.storage.removeItem(this.whoKey);
    this.storage.removeItem(this.leftKey);
    this.forget();
  }

  /** Returns a valid token and renews it when necessary; undefined when nobody is signed in. */
  async accessToken(): Promise<string | undefined> {
    if (!this.signedIn) return undefined;
    if (this.tokens && Date.now() < this.endsAt - EARLY_MS) return this.tokens.access_token;
    return this.renew();
  }

  /** Requests new tokens, once for all waiting callers. A refusal signs out; an unavailable service does not. */
  renew(): Promise<string | undefined> {
    this.renewal ??= this.refreshed().finally(() => {
      this.renewal = undefined;
    });
    return this.renewal;
  }

  private async refreshed(): Promise<string | undefined> {
    // Read as late as possible: another tab may have changed it.
    const refresh_token = this.storage.getItem(this.options.storageKey);
    if (refresh_token === null) return undefined;
    try {
      const tokens = await ok("profiling", this.client.POST("/sessions/refresh", { body: { refresh_token }, signal: soon() }));
      this.keep(tokens);
      return tokens.access_token;
    } catch (error) {
      // The service is busy or unavailable: this says nothing about the token.
      if (!isProblem(error) || error.status >= 500 || error.status === 429) throw error;
      this.forget();
      return undefined;
    }
  }

  /** What this browser is known by, so that only the first sign-in with it is told to the person; it outlives all sessions. */
  private device(): string {
    const key = `${this.options.storageKey}.device`;
    const device = this.storage.getItem(key) ?? crypto.randomUUID();
    this.storage.setItem(key, device);
    return device;
  }

  private get whoKey(): string {
    return `${this.options.storageKey}.who`;
  }

  private get leftKey(): string {
    return `${this.options.storageKey}.left`;
  }

  private keep(tokens: SessionTokens): void {
    const before = [this.signedIn, this.secondFactorMissing];
    this.tokens = tokens;
    this.endsAt = Date.now() + tokens.expires_in * 1000;
    this.storage.setItem(this.whoKey, tokens.user_id);
    this.storage.removeItem(this.leftKey);
    this.storage.setItem(this.options.storageKey, tokens.refresh_token);
    const isSame = before[0] === this.signedIn && before[1] === this.secondFactorMissing;
    if (!isSame) this.tell();
  }

  private forget(): void {
    this.tokens = undefined;
    this.storage.removeItem(this.options.storageKey);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
