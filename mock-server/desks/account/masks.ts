/** Numbers and addresses that one recognises without their being told. */

/** `+39 ••• ••42`: country and the last two digits. */
export function maskPhone(phone: string): string {
  const country = /^\+\d+/.exec(phone)?.[0] ?? '';
  return `${country} ••• ••${phone.slice(-2)}`.trim();
}

/** `c•••@n•••.example`. */
export function maskEmail(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.charAt(0)}•••@${domain.charAt(0)}•••${domain.slice(domain.lastIndexOf('.'))}`;
}
