/** Fixed assets as leased assets, and attachments as documents. */
import type { Asset } from '../../schemas/asset.ts';
import type { LeaseDocument } from '../../schemas/document.ts';
import { fieldMap } from '../field-map.ts';
import { fault } from '../kit/fault.ts';
import { computed, constant, integer, text, valueAt, words } from '../kit/fields.ts';
import type { SourceRow } from '../kit/fields.ts';
import { textOr } from './context.ts';
import type { AssetField } from './settings.ts';

/** 17 characters without I, O and Q, as ISO 3779 has them. */
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/** Which value of which field makes an asset the customer's. */
export interface AssetContext {
  readonly field: AssetField;
  readonly value: string;
}

/** A fixed asset. Its class says what it is; a vehicle's serial number is its VIN where it looks like one. */
export const assetMap = fieldMap<Asset, AssetContext>({
  id: computed((row, { field, value }) => {
    if (value === '' || valueAt(row, field) !== value) return fault('of another customer');
    return textOr(row, 'id') || fault('missing (id)');
  }),
  kind: words('classCode', {
    VEHICLE: 'vehicle',
    CAR: 'vehicle',
    EQUIPMENT: 'equipment',
    MACHINERY: 'equipment',
    IT: 'it',
    BUILDING: 'real_estate',
    'REAL ESTATE': 'real_estate',
  }),
  productType: text('displayName'),
  vehicle: computed((row, _, { kind }) => {
    const serial = textOr(row, 'serialNumber');
    return kind === 'vehicle' && VIN.test(serial) ? { vin: serial } : undefined;
  }),
  equipment: computed((row, _, { vehicle }) => {
    const serial = textOr(row, 'serialNumber');
    return vehicle === undefined && serial !== '' ? { serial } : undefined;
  }),
});

const MIME: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

function mimeOf(row: SourceRow): string {
  const extension = /\.(\w{1,5})$/.exec(textOr(row, 'fileName'))?.[1]?.toLowerCase() ?? '';
  return MIME[extension] ?? 'application/octet-stream';
}

/** A file attached to the customer's card. Files of purchases, items and other customers are nobody's business here. */
export const documentMap = fieldMap<LeaseDocument, { readonly customerId: string }>({
  id: computed((row, { customerId }) => {
    const own = valueAt(row, 'parentType') === 'Customer' && valueAt(row, 'parentId') === customerId;
    return own ? textOr(row, 'id') || fault('missing (id)') : fault('of another record');
  }),
  kind: constant('other'),
  title: text('fileName'),
  fileName: text('fileName'),
  mime: computed(mimeOf),
  size: integer('byteSize', { optional: true, none: [0] }),
  createdAt: text('lastModifiedDateTime', { optional: true }),
});
