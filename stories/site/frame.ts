/** One element and nothing else, as wide as the window: `frame.html?element=invoice-table`. For the pictures of the docs. */
import './site.css';
import 'leasekit/define';
import { lessorOf, readSettings } from './settings.ts';

const settings = readSettings();
const root = document.documentElement;
root.lang = settings.locale;
root.dataset['brand'] = settings.brand;
root.dataset['scheme'] = settings.scheme;
const provider = document.querySelector('lease-provider');
const name = new URLSearchParams(location.search).get('element') ?? 'dashboard';
if (provider && /^[a-z-]+$/.test(name)) {
  const element = document.createElement(`lease-${name}`);
  for (const [key, value] of new URLSearchParams(location.search))
    if (key !== 'element' && !key.startsWith('demo-')) element.setAttribute(key, value);
  provider.append(element);
  provider.demoOptions = lessorOf(settings);
  provider.locale = settings.locale;
  provider.colorScheme = settings.scheme;
  provider.routes = {
    contract: '#{id}',
    contracts: '#',
    invoices: '#',
    invoice: '#{id}',
    payments: '#',
    pay: '#',
  };
  provider.demo = true;
}
