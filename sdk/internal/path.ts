/** Addresses that a lessor sends. */

/** Whether an address is a path here. Browsers read `//host`, and as well `/\\host` and `/<tab>/host`, as another host. */
export const isPath = (url: string): boolean => /^\/(?![/\\\t\r\n])/.test(url);
