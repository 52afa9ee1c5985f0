import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/discord/draw/escape.ts';
import { markdown } from './markdown.ts';

/** What is read of a page: its letters without its tags. */
const lettersOf = (html: string): string =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('the pictures’ markdown', () => {
  it('draws what the answers use', () => {
    expect(markdown('## Serguei Lavrov\n-# 10 propos, 2 directs')).toBe(
      '<h2>Serguei Lavrov</h2><small>10 propos, 2 directs</small>',
    );
    expect(markdown('> « a » *a-t-il dit* « b »\n> c\n**Lavrov** — ministre')).toBe(
      '<blockquote><p>« a » <em>a-t-il dit</em> « b »<br>c</p></blockquote><p><strong>Lavrov</strong> — ministre</p>',
    );
    expect(markdown('Il dit __**cela**__ et `ceci`')).toBe(
      '<p>Il dit <u><strong>cela</strong></u> et <code>ceci</code></p>',
    );
    expect(markdown('```\n« *a* » <b>\n```')).toBe('<pre>« *a* » &#60;b&#62;</pre>');
    expect(markdown('- un\n- deux\n> ### grand')).toBe(
      '<ul><li>un</li><li>deux</li></ul><blockquote><h3>grand</h3></blockquote>',
    );
    expect(markdown('[Lire](https://a.example/b)')).toBe('<p><a href="https://a.example/b">Lire</a></p>');
  });

  it('shows an escaped text as it is printed', () => {
    const marks = [
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '> ',
      '# ',
      '-# ',
      '- ',
      '1. ',
      '[a](https://b.c)',
    ];
    const others = ['https://a.b', '\\', '<b>', '&amp;', '"', '\n', ' ', 'a', 'é', '«\u202f', '@here', ':a:'];
    const text = fc
      .array(fc.constantFrom(...marks, ...others), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (printed) => {
        const html = markdown(escaped(printed));
        expect(lettersOf(html)).toBe(printed);
        expect(html.replace(/^<p>|<\/p>$|<br>/g, '')).not.toMatch(/<(?!\/)/);
      }),
      { numRuns: 1000 },
    );
  });
});
