/** The user's password. */
import type { RequestOptions } from '../core/options.ts';
import type { Caller } from '../internal/caller.ts';
import { fetched, record } from '../internal/rows.ts';
import type {
  PasswordChange,
  PasswordPolicy,
  PasswordReset,
  PasswordResetAnswer,
  PasswordResetRequest,
} from '../schemas/password.ts';
import { passwordPolicyShape, passwordResetAnswerShape } from '../shapes/password.ts';

const policies = /* @__PURE__ */ fetched({ row: passwordPolicyShape }, async () => {
  const { passwordPolicySchema: row } = await import('../schemas/password.ts');
  return { row };
});
const requested = /* @__PURE__ */ fetched({ row: passwordResetAnswerShape }, async () => {
  const { passwordResetAnswerSchema: row } = await import('../schemas/password.ts');
  return { row };
});

/** The password: change it, or get a new one when it is forgotten. */
export class PasswordResource {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** What a password must be like; needs no sign-in. */
  policy(options?: RequestOptions): Promise<PasswordPolicy> {
    return record(this.#caller, 'password.policy', policies, {}, options);
  }

  /**
   * Changes the password of the signed-in user. All other sessions of the user end.
   * @throws {@link ValidationError} `/currentPassword` `wrong_password`, `/newPassword` with the codes of the policy:
   * `too_short`, `too_long`, `needs_letter`, `needs_digit`, `contains_name`, `reused`.
   */
  async change(body: PasswordChange, options?: RequestOptions): Promise<void> {
    await this.#caller.call('password.change', { body }, options);
  }

  /** Has a link sent for a new password. The answer is the same whether or not the user exists. */
  requestReset(body: PasswordResetRequest, options?: RequestOptions): Promise<PasswordResetAnswer> {
    return record(this.#caller, 'password.requestReset', requested, { body }, options);
  }

  /**
   * Sets a new password with the token of the link, which works once. All sessions of the user end.
   * @throws {@link ValidationError} `/token` `token_invalid` when it is unknown, used or too old; `/newPassword` with
   * the codes of the policy, the token stays usable then.
   */
  async completeReset(body: PasswordReset, options?: RequestOptions): Promise<void> {
    await this.#caller.call('password.completeReset', { body }, options);
  }
}
