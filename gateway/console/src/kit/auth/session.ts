import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

import type { TokenSource } from '../api/client';
import type { ConsoleConfig } from '../config';
import { dropAllDrafts } from '../draft/drafts';
import { currentLanguage } from '../i18n/language';

export type SessionState = 'signed-in' | 'signed-out' | 'lost';

export const CALLBACK = '/auth/callback';

interface ReturnTicket {
  returnTo: string;
}

/** The person's session with the identity provider: code flow with PKCE, renewed by refresh tokens while the page is open. */
export class Session implements TokenSource {
  readonly #manager: UserManager;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = 'signed-out';
  #user: User | null = null;
  #renewal: Promise<string | null> | null = null;

  constructor(config: ConsoleConfig) {
    const origin = window.location.origin;
    this.#manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: origin + CALLBACK,
      post_logout_redirect_uri: `${origin}/`,
      scope: 'openid',
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 60,
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    });
    this.#manager.events.addUserLoaded((user) => this.#become('signed-in', user));
    this.#manager.events.addSilentRenewError(() => void this.#checkAfterFailedRenewal());
    this.#manager.events.addAccessTokenExpired(() => void this.renew());
  }

  get state(): SessionState {
    return this.#state;
  }

  get userName(): string {
    return this.#user?.profile.name ?? this.#user?.profile.preferred_username ?? '';
  }

  get subject(): string {
    return this.#user?.profile.sub ?? '';
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up a session that this tab has, renewing it if its token has run out. */
  async resume(): Promise<void> {
    const user = await this.#manager.getUser();
    if (user && !user.expired) {
      this.#become('signed-in', user);
    } else if (user) {
      await this.renew();
    }
  }

  async signIn(
    returnTo: string = window.location.pathname + window.location.search + window.location.hash,
  ): Promise<void> {
    const state: ReturnTicket = { returnTo };
    await this.#manager.signinRedirect({ state, ui_locales: currentLanguage() });
  }

  /** Finishes signing in, and says where the person was going. */
  async finishSignIn(): Promise<string> {
    const user = await this.#manager.signinCallback();
    if (!user) {
      throw new Error('the identity provider sent nobody');
    }
    this.#become('signed-in', user);
    return (user.state as ReturnTicket | undefined)?.returnTo ?? '/';
  }

  async signOut(): Promise<void> {
    dropAllDrafts();
    await this.#manager.signoutRedirect();
  }

  token(): Promise<string | null> {
    return this.#user && !this.#user.expired ? Promise.resolve(this.#user.access_token) : this.renew();
  }

  /** Many requests may ask at once; the refresh token is used once only. */
  renew(): Promise<string | null> {
    this.#renewal ??= this.#manager
      .signinSilent()
      .then((user) => user?.access_token ?? null)
      .catch(() => null)
      .finally(() => (this.#renewal = null));
    return this.#renewal;
  }

  lost(): void {
    if (this.#state === 'signed-in') {
      this.#become('lost', this.#user);
    }
  }

  async #checkAfterFailedRenewal(): Promise<void> {
    const user = await this.#manager.getUser();
    if (!user || user.expired) {
      this.lost();
    }
  }

  #become(state: SessionState, user: User | null): void {
    this.#state = state;
    this.#user = user;
    this.#listeners.forEach((listener) => listener());
  }
}
