/** Ids in an attribute: `invoice-ids="inv_1 inv_2"`, also with commas. Each once, in their order. */
export const parseIds = (text: string | null): string[] => [
  ...new Set((text ?? '').split(/[\s,]+/).filter(Boolean)),
];
