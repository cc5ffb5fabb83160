import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  comesFromOurPages,
  contentSecurityPolicy,
  previewHeaders,
  securityHeaders,
} from '#app/http/security.ts';
import firstView from '#app/styles/first-view.css?inline';

/** The one style block of a first visit is allowed by the hash of its text, and nothing else inline. */
const firstViewHash = `'sha256-${createHash('sha256').update(firstView).digest('base64')}'`;

/** The policy as directives and their sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]));
}

test.for([undefined, 'bm9uY2U='])(
  'pages run nothing inline and load nothing from elsewhere (nonce: %s)',
  (nonce) => {
    const policy = directives(contentSecurityPolicy(nonce));
    const sources = [...policy.values()].flat();
    const allowed = ["'self'", "'none'", firstViewHash, ...(nonce ? [`'nonce-${nonce}'`] : [])];
    expect(sources.filter((source) => !allowed.includes(source))).toEqual([]);
    const ours = nonce ? ["'self'", `'nonce-${nonce}'`] : ["'self'"];
    expect(policy.get('style-src')).toEqual([...ours, firstViewHash]);
    expect(policy.get('frame-src')).toEqual(nonce ? ["'self'"] : undefined);
    expect(contentSecurityPolicy(nonce)).not.toMatch(/unsafe-|\*|data:|blob:|https?:/);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const none of ['base-uri', 'frame-ancestors']) expect(policy.get(none)).toEqual(["'none'"]);
    for (const own of ['form-action', 'img-src', 'media-src']) expect(policy.get(own)).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(ours);
  },
);

test('the preview of a draft runs nothing, asks nobody, and stands in frames of ours only', () => {
  const policy = directives(previewHeaders['content-security-policy']);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect([...policy.keys()].filter((name) => /script|connect|worker|frame-src/.test(name))).toEqual([]);
  expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
  // Sounds of a lesson are heard in its preview, too.
  expect(policy.get('media-src')).toEqual(["'self'"]);
});

test('the style block of a first visit has a text: the hash of nothing would allow nothing', () => {
  expect(firstView.length).toBeGreaterThan(100);
});

test('every answer carries the headers that keep a browser careful', () => {
  const headers = securityHeaders(false);
  expect(headers).toMatchObject({
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['permissions-policy']).toContain('geolocation=()');
  expect(Object.keys(headers).every((name) => name === name.toLowerCase())).toBe(true);
});

test('only https promises https', () => {
  expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
  expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=31536000');
});

test.for([
  ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: 'https://school.kz' }, true],
  ['a form of ours in an old browser', { origin: 'https://school.kz' }, true],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }, true],
  ['a program that is no browser', {}, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.kz' }, false],
  ['another site in an old browser', { origin: 'https://evil.kz' }, false],
  [
    'a neighbour under the same domain',
    { 'sec-fetch-site': 'same-site', origin: 'https://x.school.kz' },
    false,
  ],
  ['a neighbour in an old browser', { origin: 'https://x.school.kz' }, false],
  ['another port', { origin: 'https://school.kz:8443' }, false],
  ['a name that only begins like ours', { origin: 'https://school.kz.evil.kz' }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['an empty origin', { origin: '' }, false],
  ['a header nobody knows', { 'sec-fetch-site': 'whatever', origin: 'https://school.kz' }, false],
] as const)('a changing request from %s', ([, headers, ours]) => {
  expect(comesFromOurPages(headers, 'school.kz')).toBe(ours);
});

test('a port of ours belongs to our address', () => {
  expect(comesFromOurPages({ origin: 'http://localhost:3000' }, 'localhost:3000')).toBe(true);
  expect(comesFromOurPages({ origin: 'http://localhost:3001' }, 'localhost:3000')).toBe(false);
});
