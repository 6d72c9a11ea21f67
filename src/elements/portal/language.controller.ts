import { readPreference, writePreference } from '../../controllers/preferences.ts';

/** Of a person, whatever label they see. */
const KEPT = ['', 'portal', 'language'] as const;

/** The language that a user chose in their account, kept in this browser; `choose` hears of what is chosen from now on. */
export function userLanguage(host: HTMLElement, choose: (language: string) => void): string | undefined {
  host.addEventListener('lease-profile-saved', ({ profile: { language } }) => {
    writePreference(...KEPT, language);
    choose(language);
  });
  return readPreference(...KEPT) as string | undefined;
}
