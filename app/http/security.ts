import { createHash } from 'node:crypto';
import firstView from '../styles/first-view.css?inline';

/** Allows the one style block of a first visit, and no other, by the hash of its text (CSP Level 3, 8.4). */
const firstViewHash = `'sha256-${createHash('sha256').update(firstView).digest('base64')}'`;

/**
 * Documents carry no script at all; hydrated apps hand in the nonce of their scripts and of the style element their
 * text field makes, and may show pages of ours in a frame.
 */
export function contentSecurityPolicy(nonce?: string): string {
  const ours = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${ours}`,
    `style-src ${ours} ${firstViewHash}`,
    ...(nonce ? ["frame-src 'self'"] : []),
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The notebook for voting day keeps itself on a phone by a service worker.
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For the preview of a draft inside the editor: nothing runs there, whatever its author wrote. */
export const previewHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
};

/** What a page may say otherwise than all answers do: its own words replace ours and do not stand beside them. */
export const replacedByPages: ReadonlySet<string> = new Set(Object.keys(previewHeaders));

/** Headers every answer carries. Hydrated apps replace the content security policy by one with their nonce. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    // Not "no-referrer": browsers would then send "Origin: null" with our own forms.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}

/**
 * Whether a changing request comes from our own pages. Browsers name the origin of every form post;
 * a program that is no browser sends neither header and carries nobody's cookies.
 */
export function comesFromOurPages(
  headers: { origin?: string; 'sec-fetch-site'?: string },
  host: string,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}
