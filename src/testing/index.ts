/** What tests need; never shipped. */
export { auditStates, violations, violationsInViews } from './audit.ts';
export type { AuditedState, AuditOptions } from './audit.ts';
export { emulateMedia, emulatePhone, setViewport, spokenLines, tap } from './commands.ts';
export * from './dom.ts';
export { fakeHost, FakeHost, fakeLease } from './fake-host.ts';
export { press, tabTo, type } from './keyboard.ts';
export { keysOf } from './keys.ts';
export { mount } from './mount.ts';
export type { Mounted, MountOptions } from './mount.ts';
export { expectEvent, ready, waitUntil } from './ready.ts';
export { structureProblems } from './structure.ts';
