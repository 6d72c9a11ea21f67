/** Leads to a page as a link would: a portal around shows it in place, whatever its addresses look like. */
export function follow(root: Node, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  root.appendChild(link);
  link.click();
  link.remove();
}
