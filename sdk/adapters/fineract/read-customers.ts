/** Operations on customers. */
import { NotFoundError } from '../../core/errors.ts';
import { UnmappedRow } from '../../core/page.ts';
import type { ListCall } from '../kit/cursors.ts';
import { valueAt } from '../kit/fields.ts';
import { offsetPage } from '../kit/paging.ts';
import type { ListAnswer } from '../kit/paging.ts';
import { segment } from '../kit/source.ts';
import { customerMap } from './customers.ts';
import type { Reading } from './portfolio.ts';

/** Clients of the user, paged by Fineract itself. */
export function list({ operation, settings }: Reading, call: ListCall): Promise<ListAnswer> {
  return offsetPage(call, {}, async (at) => {
    const answer = await settings.source.get(operation, 'self/clients', call.context, at);
    const total = valueAt(answer, 'totalFilteredRecords');
    const rows = customerMap.rows(valueAt(answer, 'pageItems'), undefined);
    return { rows, ...(typeof total === 'number' && { total }) };
  });
}

/** One client. Throws {@link NotFoundError} for one the user may not see. */
export async function get({ operation, settings }: Reading, { input, context }: ListCall): Promise<unknown> {
  const path = `self/clients/${segment(operation, input.id)}`;
  const mapped = customerMap.record(
    operation,
    await settings.source.get(operation, path, context),
    undefined,
  );
  if (mapped instanceof UnmappedRow || mapped.id !== input.id)
    throw new NotFoundError(operation, { status: 404, code: 'not-found' });
  return mapped;
}
