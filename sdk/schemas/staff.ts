/** Everything of the back office; `sdk/schemas/index.ts` passes it on. */
export * from './staff-company.ts';
export * from './staff-contract.ts';
export * from './staff-customer.ts';
export * from './staff-message.ts';
export * from './staff-payment.ts';
export * from './staff-report.ts';
export * from './staff-special.ts';
export * from './staff-vehicle.ts';
