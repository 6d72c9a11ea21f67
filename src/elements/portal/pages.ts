/** Pages that the host adds to the portal, or has in place of the portal's own. */

/** What a page of the host's is told when it is shown. */
export interface PortalPageContext {
  /** What stood in the holes of its path. */
  readonly params: Readonly<Record<string, string>>;
  /** The query of its address, such as `?year=2026`, or empty. */
  readonly search: string;
}

/** A page of the host's. With the path of one of the portal's own it takes its place. */
export interface PortalPage {
  /** Path within the portal, such as `/fuel-cards` or `/fuel-cards/{id}`. */
  readonly path: string;
  /** Title, and entry of the navigation; in the reader's language. */
  readonly label: string;
  /** Tag of an element that the host has defined; what stands in the holes of the path becomes attributes. */
  readonly element?: string;
  /**
   * Fills the page; used when there is no `element`. What it answers is called when the page is left. The container
   * stands in the portal's shadow root, out of reach of the page's own style sheets.
   */
  render?(container: HTMLElement, page: PortalPageContext): void | (() => void);
  /** Keeps it out of the navigation. Default: a path with holes is out, any other is in. */
  readonly hidden?: boolean;
}
