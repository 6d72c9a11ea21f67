/** The whole customer area as one tag, on a page that has nothing else. */
import './site.css';
import { definePortal } from 'leasekit/elements/portal/define';
import type { PortalElement } from 'leasekit';
import { words } from './copy.ts';
import { demoSettings } from './demo-settings.ts';
import { followLanguage, lessorOf, readSettings } from './settings.ts';

definePortal();

const settings = readSettings();
const say = words(settings);
const root = document.documentElement;
root.lang = settings.locale;
root.dataset['brand'] = settings.brand;
root.dataset['scheme'] = settings.scheme;
document.title = `${say('nav.portal')} · ${say('name')}`;
const portal = document.querySelector<PortalElement>('lease-portal');
if (portal) {
  portal.demoOptions = {
    ...lessorOf(settings),
    signedIn: !new URLSearchParams(location.search).has('demo-signed-out'),
  };
  portal.locale = settings.locale;
  portal.colorScheme = settings.scheme;
  portal.demo = true;
  followLanguage(settings, (locale) => (portal.locale = locale));
}
document.body.append(demoSettings(settings, say));
