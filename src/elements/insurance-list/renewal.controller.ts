import { isLocalDate, PoliciesResource } from '../../../sdk/index.ts';
import type { InsurancePolicy } from '../../../sdk/index.ts';
import { DialogFormController } from '../../controllers/dialog-form.ts';
import type { FormProblem } from '../../controllers/dialog-form.ts';
import type { LeaseHost } from '../../controllers/lease.ts';

export type RenewalField = 'insurer' | 'policyNo' | 'from' | 'to' | 'premium';
export type RenewalForm = DialogFormController<RenewalField, InsurancePolicy>;

export interface RenewalOptions {
  /** Minor units of a typed amount: undefined when it is empty, null when it is none. */
  parse(typed: string): string | undefined | null;
  /** The currency of the premium. */
  currency(): string;
  done(policy: InsurancePolicy): void;
}

/** A renewed policy with its scan, sent in. */
export function renewalForm(host: LeaseHost, options: RenewalOptions): RenewalForm {
  return new DialogFormController<RenewalField, InsurancePolicy>(host, {
    name: 'policy-renewal',
    source: 'policies.renew',
    files: 'policy',
    leastFiles: 1,
    check: ({ from, insurer, policyNo, premium, to }) => {
      const problems: FormProblem[] = [];
      const wrong = (field: RenewalField, code: string) => problems.push({ field, code });
      if (insurer.trim() === '') wrong('insurer', 'needed');
      if (policyNo.trim().length < 3) wrong('policyNo', policyNo.trim() === '' ? 'needed' : 'tooShort');
      if (!isLocalDate(from)) wrong('from', 'badDate');
      if (!isLocalDate(to)) wrong('to', 'badDate');
      else if (isLocalDate(from) && to < from) wrong('to', 'endBeforeStart');
      const minor = options.parse(premium);
      if (minor === null || minor?.startsWith('-')) wrong('premium', 'badAmount');
      return problems;
    },
    send: ({ subject, uploads, values }, { client }, call) => {
      const { from, insurer, policyNo, premium, to } = values;
      const minor = options.parse(premium);
      return client.resource(PoliciesResource).renew(
        subject,
        {
          insurer: insurer.trim(),
          policyNo: policyNo.trim(),
          from,
          to,
          ...(minor && { premium: { amount: Number(minor), currency: options.currency() } }),
          attachmentIds: [...uploads],
        },
        call,
      );
    },
    done: (policy) => options.done(policy),
  });
}
