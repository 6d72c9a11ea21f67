/** What the steps of signing in are drawn with. */
import type { Capabilities, CodeChannel } from '../../../sdk/index.ts';
import type { LoginKey } from '../../i18n/catalogs/login.ts';
import type { Localizer } from '../../i18n/index.ts';
import type { FormError } from '../../ui/form/error-summary.ts';

export interface LoginView {
  readonly localizer: Localizer;
  t(key: LoginKey, params?: Record<string, string | number>): string;
  /** What the lessor offers. */
  readonly offers: NonNullable<Capabilities['signIn']>;
  /** What has to be put right, by the id of its control. */
  readonly errors: readonly FormError[];
  readonly busy: boolean;
  /** The user name given so far. */
  readonly username: string;
  /** Whether passwords can be read, and what stands in the new one. */
  readonly shown: boolean;
  readonly typed: string;
  onShow(): void;
  onType(value: string): void;
  onBack(): void;
  onForgotten(): void;
  onExternal(method: string): void;
  /** Seconds until another code can be sent. */
  readonly wait: number;
  /** Whether the way of a code is being chosen anew. */
  readonly choosing: boolean;
  onChoose(): void;
  onSendCode(channel: CodeChannel): void;
}

export const errorOf = ({ errors }: LoginView, id: string): string | undefined =>
  errors.find((each) => each.id === id)?.message;
