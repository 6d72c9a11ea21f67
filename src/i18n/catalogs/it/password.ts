import type { Translation } from '../../catalog.ts';
import type { passwordCatalog } from '../password.ts';

export default {
  show: 'Mostra la password',
  hide: 'Nascondi la password',
  rules: 'La password deve avere',
  met: 'fatto',
  'rule.min': { one: 'almeno {count} carattere', other: 'almeno {count} caratteri' },
  'rule.max': { one: 'non più di {count} carattere', other: 'non più di {count} caratteri' },
  'rule.needs_letter': 'una lettera',
  'rule.needs_digit': 'una cifra',
  'rule.contains_name': 'nessuno dei tuoi nomi',
  'rule.history': { one: 'diversa da quella attuale', other: 'diversa dalle ultime {count}' },
  'wrong.too_short': 'Questa password è troppo corta.',
  'wrong.too_long': 'Questa password è troppo lunga.',
  'wrong.needs_letter': 'Usa almeno una lettera.',
  'wrong.needs_digit': 'Usa almeno una cifra.',
  'wrong.contains_name': 'Non usare il tuo nome o il nome utente nella password.',
  'wrong.reused': 'Hai già usato questa password. Scegline un’altra.',
  'wrong.wrong_password': 'Questa non è la tua password attuale.',
  'wrong.other': 'Questa password non può essere accettata. Scegline un’altra.',
} satisfies Translation<typeof passwordCatalog>;
