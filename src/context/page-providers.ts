/** Page-wide providers: widgets that name a provider by its id find it wherever it stands, and whenever it comes. */
import type { LeaseContextValue } from './lease-context.ts';

/** What a provider shows to widgets that are not inside it. */
export interface PageProvider {
  readonly id: string;
  readonly value: LeaseContextValue | undefined;
  /** Whether a value is on its way. */
  readonly connecting: boolean;
}

// Only elements that are connected right now are held here, so a page that drops them holds nothing.
const providers = new Set<PageProvider>();
const watchers = new Set<() => void>();

/** The connected provider with this id, or undefined. With two of one id the first that was connected wins. */
export function pageProvider(id: string): PageProvider | undefined {
  for (const provider of providers) if (provider.id === id) return provider;
  return undefined;
}

/** Whether a node is a connected provider whose value is on its way. */
export function isConnecting(node: Node): boolean {
  for (const provider of providers) if ((provider as unknown) === node) return provider.connecting;
  return false;
}

/** Calls back whenever a provider comes, goes or has another value. Answers how to stop. */
export function watchProviders(callback: () => void): () => void {
  watchers.add(callback);
  return () => watchers.delete(callback);
}

export function connectProvider(provider: PageProvider): void {
  providers.add(provider);
  announceProviders();
}

export function disconnectProvider(provider: PageProvider): void {
  providers.delete(provider);
  announceProviders();
}

/** A provider changed its id or its value. */
export function announceProviders(): void {
  for (const watcher of [...watchers]) watcher();
}
