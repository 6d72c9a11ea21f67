/** What the navigation lists: the pages that are there for this user, then those of the host. */
import type { Entry } from './frame.ts';
import type { PortalPage } from './pages.ts';
import type { Match, PortalController } from './portal.controller.ts';

/** Between the lessee's affairs and help. */
const HOST_GROUP = 3.5;

/** In the order of the navigation; the page that is shown, or stands for it, is marked. */
export function entriesOf(
  data: PortalController,
  pages: readonly PortalPage[],
  titleOf: (match: Match) => string,
): Entry[] {
  const match = data.match();
  const at = match?.route?.parent ?? match?.route?.name;
  const routes = data.offered;
  const own = routes.flatMap((route): Entry[] => {
    const page = pages.find(({ path }) => path === route.path);
    if (route.group === undefined || page?.hidden) return [];
    const near = () => void (page ?? data.elements.fetch(route.element));
    return [
      {
        label: titleOf({ route, ...(page && { page }), params: {} }),
        href: data.href(route),
        group: route.group,
        icon: route.icon ?? 'page',
        current: route.name === at,
        near,
      },
    ];
  });
  const added = pages
    .filter(
      ({ path, hidden }) => !routes.some((route) => route.path === path) && !(hidden ?? path.includes('{')),
    )
    .map((page): Entry => ({
      label: page.label,
      href: data.navigation.href(page.path),
      group: HOST_GROUP,
      icon: 'page',
      current: match?.page === page,
      near: () => undefined,
    }));
  return [...own, ...added];
}
