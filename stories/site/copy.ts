/** The words of the two lessors' own sites. Leasekit's words come from Leasekit. */
import type { Settings } from './settings.ts';

type Words = Record<string, string>;

const shared: Record<string, Words> = {
  en: {
    'nav.overview': 'Overview',
    'nav.contracts': 'Contracts',
    'nav.invoices': 'Invoices',
    'nav.payments': 'Payments',
    'nav.assets': 'Assets',
    'nav.insurance': 'Insurance',
    'nav.area': 'Customer area',
    'nav.home': 'Home',
    skip: 'Skip to content',
    'area.overview': 'Overview',
    'area.contracts': 'Your contracts',
    'area.contract': 'Contract',
    'area.invoices': 'Invoices',
    'area.payments': 'Payments',
    'area.assets': 'Assets',
    'area.insurance': 'Insurance',
    'nav.account': 'Account',
    'nav.users': 'Users',
    'area.signin': 'Customer area',
    'area.account': 'Your account',
    'area.users': 'Users',
    'signin.post': 'Phone and mailbox of this demo',
    'signin.postText':
      'What the lessor sends arrives here. Try olga.otp, nina.new, tara.terms or leo.locked; the password is Harbour-2026, for nina.new it is Welcome-2026.',
    'signin.code': 'Code',
    'signin.link': 'Link for a new password',
    'demo.title': 'Demo settings',
    'demo.brand': 'Lessor',
    'demo.locale': 'Language',
    'demo.scheme': 'Appearance',
    'demo.scheme.auto': 'As the system',
    'demo.scheme.light': 'Light',
    'demo.scheme.dark': 'Dark',
    'demo.invoices': 'Invoices',
    'demo.scenario': 'What the lessor’s API does',
    'demo.businessDate': 'Business date',
    'demo.note': 'This site runs on invented data in your browser. Nothing is sent anywhere.',
  },
  it: {
    'nav.overview': 'Panoramica',
    'nav.contracts': 'Contratti',
    'nav.invoices': 'Fatture',
    'nav.payments': 'Pagamenti',
    'nav.assets': 'Beni',
    'nav.insurance': 'Assicurazioni',
    'nav.area': 'Area clienti',
    'nav.home': 'Home',
    skip: 'Vai al contenuto',
    'area.overview': 'Panoramica',
    'area.contracts': 'I tuoi contratti',
    'area.contract': 'Contratto',
    'area.invoices': 'Fatture',
    'area.payments': 'Pagamenti',
    'area.assets': 'Beni',
    'area.insurance': 'Assicurazioni',
    'nav.account': 'Account',
    'nav.users': 'Utenti',
    'area.signin': 'Area clienti',
    'area.account': 'Il tuo account',
    'area.users': 'Utenti',
    'signin.post': 'Telefono e posta di questa demo',
    'signin.postText':
      'Quello che la società invia arriva qui. Prova olga.otp, nina.new, tara.terms o leo.locked; la password è Harbour-2026, per nina.new è Welcome-2026.',
    'signin.code': 'Codice',
    'signin.link': 'Link per una nuova password',
    'demo.title': 'Impostazioni demo',
    'demo.brand': 'Società di leasing',
    'demo.locale': 'Lingua',
    'demo.scheme': 'Aspetto',
    'demo.scheme.auto': 'Come il sistema',
    'demo.scheme.light': 'Chiaro',
    'demo.scheme.dark': 'Scuro',
    'demo.invoices': 'Fatture',
    'demo.scenario': 'Comportamento dell’API',
    'demo.businessDate': 'Data contabile',
    'demo.note': 'Questo sito usa dati inventati nel tuo browser. Nulla viene inviato altrove.',
  },
};

const brands: Record<Settings['brand'], Record<string, Words>> = {
  nordvik: {
    en: {
      name: 'Nordvik Leasing',
      phone: '+39 02 5550 0100',
      email: 'service@nordvik.example',
      'hero.title': 'Machines that earn their keep',
      'hero.text':
        'Financial and operating leases for vehicles, plant and IT. One decision in two working days, one invoice a month, one place to see it all.',
      'hero.action': 'Go to the customer area',
      'one.title': 'Vehicles',
      'one.text': 'Vans, trucks and company cars with fixed instalments, insurance and agreed mileage.',
      'two.title': 'Plant and equipment',
      'two.text': 'Excavators, presses, medical devices. The term follows the life of the machine.',
      'three.title': 'Your figures, any hour',
      'three.text': 'What is due, what is paid and what comes next, to the cent, without a phone call.',
      'footer.line': 'Nordvik Leasing · Customer service Monday to Friday, 8:30–17:30',
    },
    it: {
      name: 'Nordvik Leasing',
      phone: '+39 02 5550 0100',
      email: 'service@nordvik.example',
      'hero.title': 'Macchine che si ripagano',
      'hero.text':
        'Leasing finanziario e operativo per veicoli, macchinari e informatica. Una risposta in due giorni lavorativi, una fattura al mese, un solo posto per vedere tutto.',
      'hero.action': 'Vai all’area clienti',
      'one.title': 'Veicoli',
      'one.text':
        'Furgoni, autocarri e auto aziendali con canoni fissi, assicurazione e chilometraggio concordato.',
      'two.title': 'Macchinari e impianti',
      'two.text': 'Escavatori, presse, apparecchi medicali. La durata segue la vita del bene.',
      'three.title': 'I tuoi conti, a ogni ora',
      'three.text': 'Quanto è dovuto, quanto è pagato e cosa viene dopo, al centesimo, senza telefonare.',
      'footer.line': 'Nordvik Leasing · Servizio clienti dal lunedì al venerdì, 8:30–17:30',
    },
  },
  arca: {
    en: {
      name: 'Arca Autonoleggi',
      phone: '+39 02 5550 0200',
      email: 'clienti@arca.example',
      'hero.title': 'A car for as long as you need it',
      'hero.text':
        'Long-term rental with everything in the fee: insurance, road tax, tyres and a person who answers. You bring the driver.',
      'hero.action': 'Sign in to your area',
      'one.title': 'One monthly fee',
      'one.text': 'No surprises on the road and none on the invoice.',
      'two.title': 'Change when life changes',
      'two.text':
        'A larger car, fewer kilometres, an earlier end: ask, and see what it costs before you decide.',
      'three.title': 'Every document at hand',
      'three.text': 'Contracts, policies and invoices of every car, on your phone.',
      'footer.line': 'Arca Autonoleggi · We answer every day, 8:00–20:00',
    },
    it: {
      name: 'Arca Autonoleggi',
      phone: '+39 02 5550 0200',
      email: 'clienti@arca.example',
      'hero.title': 'Un’auto per tutto il tempo che serve',
      'hero.text':
        'Noleggio a lungo termine con tutto nel canone: assicurazione, bollo, pneumatici e una persona che risponde. Tu metti chi guida.',
      'hero.action': 'Entra nella tua area',
      'one.title': 'Un solo canone',
      'one.text': 'Nessuna sorpresa per strada, nessuna in fattura.',
      'two.title': 'Cambia quando cambia la vita',
      'two.text':
        'Un’auto più grande, meno chilometri, una fine anticipata: chiedi e vedi il costo prima di decidere.',
      'three.title': 'Ogni documento a portata di mano',
      'three.text': 'Contratti, polizze e fatture di ogni auto, sul telefono.',
      'footer.line': 'Arca Autonoleggi · Rispondiamo ogni giorno, 8:00–20:00',
    },
  },
};

export function words(settings: Settings): (key: string) => string {
  const locale = settings.locale in shared ? settings.locale : 'en';
  const all = { ...shared[locale], ...brands[settings.brand][locale] };
  return (key) => all[key] ?? key;
}
