import { describe, expect, it } from 'vitest';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { firstLine, firstWord, html, notFound } from './made-page';

/** Policies that sites have been seen with; each also reports what it is asked for in vain. */
const policies: readonly string[] = [
  "default-src 'none'",
  "default-src 'self'",
  "script-src 'none'; style-src 'none'",
  "script-src 'self'; object-src 'none'; base-uri 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'",
  "style-src 'self' 'nonce-abc'; font-src 'none'; img-src 'none'",
  "require-trusted-types-for 'script'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
  "connect-src 'none'; worker-src 'none'; child-src 'none'",
  'sandbox allow-scripts allow-same-origin',
  'sandbox',
  "frame-ancestors 'none'; form-action 'none'; upgrade-insecure-requests",
];

/** Firefox asks for a page's icon by itself, and complains that the policy forbids it. */
const isOurs = (complaint: string) => !complaint.includes('/favicon.ico');

describe.each(browsers)('policies of sites in %s', (name) => {
  const reports: string[] = [];
  const session = useSession(name, {
    pages: async (path, sent) => {
      if (path.startsWith('/report') && isOurs(sent)) reports.push(sent);
      const policy = policies[Number(path.slice(1))];
      if (policy === undefined) return notFound;
      const headers = { 'content-security-policy': `${policy}; report-uri /report${path}` };
      return html(`<!doctype html><title>x</title>${firstLine}`, headers);
    },
  });

  it.each(policies.map((policy, at) => [policy, at] as const))(
    '%s: the card works and nothing is reported',
    async (_, at) => {
      const tab = await session.open(String(at));
      await tab.marked(firstWord);
      await tab.hover(firstWord);
      await tab.hands.titled(firstWord);
      const width = await tab.card.call(
        (root) => getComputedStyle(root.querySelector('[role=dialog]') as Element).width,
      );
      expect(width).toBe('380px');
      expect(reports).toEqual([]);
      expect(tab.errors.filter(isOurs)).toEqual([]);
      await tab.page.close();
    },
  );
});
