/** Every entity schema of the Lessor API, the single source of its types. */
export * from './activity.ts';
export * from './asset.ts';
export * from './base.ts';
export * from './capabilities.ts';
export * from './confirmation.ts';
export * from './contract.ts';
export * from './download.ts';
export * from './invoice.ts';
export * from './label.ts';
export * from './operations.ts';
export * from './party.ts';
export * from './payment.ts';
export * from './protocol.ts';
export * from './schedule.ts';
export * from './service.ts';
export * from './session.ts';
export * from './summary.ts';
