import type { Translation } from '../../catalog.ts';
import type { requestCatalog } from '../request-words.ts';

export default {
  'state.draft': 'Bozza',
  'state.submitted': 'Inviata',
  'state.in_review': 'In esame',
  'state.info_needed': 'Serve una tua risposta',
  'state.approved': 'Approvata',
  'state.rejected': 'Respinta',
  'state.fulfilled': 'Evasa',
  'state.cancelled': 'Ritirata',
  'state.expired': 'Chiusa senza risposta',
  'state.unknown': 'Stato non noto',

  yes: 'Sì',
  no: 'No',
  contract: 'Contratto',
  asset: 'Bene',
  attachments: 'Allegati',
  unfinished:
    'Non completati l’ultima volta: {names}. Scegli di nuovo il file e l’invio riprende da dove era.',
  uploadFailed: 'Un file non è arrivato. Riprova o rimuovilo.',
  fileRefused: 'Non accettato',
  newRequest: 'Nuova richiesta',
} satisfies Translation<typeof requestCatalog>;
